using System.Text.Json;
using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.RealServers.Tests.Settings;

/// <summary>Changes of settings of every type, none of which touches the connection: each is made where the server has the setting.</summary>
internal static class PreferenceChanges
{
    /// <summary>The settings that a server is to have, made of those that it has.</summary>
    public static QBittorrentPreferences Apply(QBittorrentPreferences now) => Apart(now) with
    {
        Preallocate = !now.Preallocate,
        MarksIncompleteFiles = !now.MarksIncompleteFiles,
        AddsStopped = !now.AddsStopped,
        ContentLayout = now.ContentLayout is null ? null : ContentLayout.NoSubfolder,
        TorrentFileDeletion = now.TorrentFileDeletion is null ? null : QBittorrentTorrentFileDeletion.Always,
        MailRecipient = now.MailRecipient is null ? null : "somebody@host.example, nobody é",
        MailEncryption = now.MailEncryption is null ? null : QBittorrentMailEncryption.Smtps,
        ProgramOnFinished = now.ProgramOnFinished is null ? null : "echo \"%F\" + 50%",
        MaxConnections = now.MaxConnections is null ? null : Limit<int>.Unlimited,
        MaxUploadSlots = now.MaxUploadSlots is null ? null : Limit<int>.At(7),
        BannedAddresses = now.BannedAddresses is null ? null : ["192.0.2.1", "192.0.2.2"],
        BypassedSubnets = now.BypassedSubnets is null ? null : ["192.0.2.0/24", "198.51.100.7/32"],
        AlternativeDownloadLimit = now.AlternativeDownloadLimit is null ? null : Limit<long>.At(50 * 1024),
        AlternativeUploadLimit = now.AlternativeUploadLimit is null ? null : Limit<long>.Unlimited,
        ScheduleFrom = now.ScheduleFrom is null ? null : new TimeOnly(21, 45),
        ScheduleDays = now.ScheduleDays is null ? null : QBittorrentScheduleDays.Sundays,
        Encryption = now.Encryption is null ? null : QBittorrentEncryption.Required,
        MaxActiveDownloads = now.MaxActiveDownloads is null ? null : Limit<int>.Unlimited,
        SlowDownloadRate = now.SlowDownloadRate is null ? null : 5 * 1024,
        SlowTime = now.SlowTime is null ? null : TimeSpan.FromSeconds(90),
        MaxRatio = now.MaxRatio is null ? null : Limit<double>.At(2.5),
        MaxSeedingTime = now.MaxSeedingTime is null ? null : Limit<TimeSpan>.At(TimeSpan.FromMinutes(90)),
        LimitAction = now.LimitAction is null ? null : QBittorrentLimitAction.Remove,
    };

    /// <summary>The members that differ, so that a failure names them.</summary>
    public static IEnumerable<string> Differences(QBittorrentPreferences one, QBittorrentPreferences other)
    {
        if (one == other) return [];

        var members = typeof(QBittorrentPreferences).GetProperties().Where(property => property.Name != nameof(QBittorrentPreferences.Others));
        var differing = members.Where(member => Text(member.GetValue(one)) != Text(member.GetValue(other))).Select(member => $"{member.Name}: {Text(member.GetValue(one))}, not {Text(member.GetValue(other))}");
        var names = one.Others.Keys.Union(other.Others.Keys).Where(name => Raw(one, name) != Raw(other, name)).Select(name => $"{name}: {Raw(one, name)}, not {Raw(other, name)}");
        return [.. differing, .. names];
    }

    /// <summary>How many members are set.</summary>
    public static int Count(QBittorrentPreferences preferences) => typeof(QBittorrentPreferences).GetProperties().Count(member =>
        member.Name is not (nameof(QBittorrentPreferences.Others) or nameof(QBittorrentPreferences.IsEmpty)) && member.GetValue(preferences) is not null);

    private static string? Text(object? value) => value is System.Collections.IEnumerable items and not string ? string.Join(" | ", items.Cast<object>()) : value?.ToString();

    private static string? Raw(QBittorrentPreferences preferences, string name) => preferences.Others.TryGetValue(name, out var value) ? value.GetRawText() : null;

    private static QBittorrentPreferences Apart(QBittorrentPreferences now) => now with
    {
        Domains = now.Domains is null ? null : ["127.0.0.1", "*"],
        DynamicDnsService = now.DynamicDnsService is null ? null : QBittorrentDynamicDns.NoIP,
        AddedTrackers = now.AddedTrackers is null ? null : "http://127.0.0.1:9/a\n\nhttp://127.0.0.1:9/b",
        RssRefreshInterval = now.RssRefreshInterval is null ? null : TimeSpan.FromMinutes(45),
        RssMaxArticlesPerFeed = now.RssMaxArticlesPerFeed is null ? null : 60,
        Others = now.Others.ContainsKey("upload_slots_behavior")
            ? new Dictionary<string, JsonElement>(now.Others, StringComparer.Ordinal) { ["upload_slots_behavior"] = JsonElement.Parse("1") }
            : now.Others,
    };
}
