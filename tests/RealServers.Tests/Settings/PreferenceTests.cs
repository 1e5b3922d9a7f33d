using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Settings;

/// <summary>Settings of a real server of its own: read, changed, read again, restored.</summary>
public abstract class PreferenceTests(string version)
{
    private const int Least = 20;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Settings_are_changed_and_restored_and_nothing_else_changes()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Token);
        await using var api = Connect(server, server.Password);
        var before = await api.Preferences.GetAsync(Token);

        var sent = await api.Preferences.UpdateAsync(PreferenceChanges.Apply, Token);
        var changed = await api.Preferences.GetAsync(Token);
        await api.Preferences.UpdateAsync(_ => before, Token);
        var restored = await api.Preferences.GetAsync(Token);

        PreferenceChanges.Count(sent).Should().BeGreaterThanOrEqualTo(Least);
        PreferenceChanges.Differences(changed, PreferenceChanges.Apply(before)).Should().BeEmpty();
        PreferenceChanges.Differences(restored, before).Should().BeEmpty();
    }

    [Fact]
    public async Task A_partial_change_costs_no_other_setting()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Token);
        await using var api = Connect(server, server.Password);
        await api.Preferences.SetAsync(
            new() { AddedTrackersEnabled = true, AddedTrackers = "http://127.0.0.1:9/a", MaxRatio = Limit<double>.At(3), MaxSeedingTime = Limit<TimeSpan>.At(TimeSpan.FromHours(1)) }, Token);
        var before = await api.Preferences.GetAsync(Token);

        await api.Preferences.SetAsync(new() { RechecksCompleted = true }, Token);
        await api.SpeedLimits!.SetGlobalDownloadAsync(2048, cancellationToken: Token);

        PreferenceChanges.Differences(await api.Preferences.GetAsync(Token), before with { RechecksCompleted = true, DownloadLimit = Limit<long>.At(2048) }).Should().BeEmpty();
    }

    [Fact]
    public async Task A_password_is_set_and_never_told()
    {
        const string Password = "another password +&é";
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Token);
        await using var api = Connect(server, server.Password);

        await api.Preferences.SetAsync(new() { WebUIPassword = Password, MailPassword = "m", ProxyPassword = "p", DynamicDnsPassword = "d" }, Token);

        var told = await api.Preferences.GetAsync(Token);
        (told.WebUIPassword, told.MailPassword, told.ProxyPassword, told.DynamicDnsPassword).Should().Be((null, null, null, null));
        told.Others.Keys.Should().NotContain(name => name.EndsWith("password", StringComparison.Ordinal) || name.EndsWith("key", StringComparison.Ordinal));
        await using var other = Connect(server, Password);
        (await other.ListAsync(cancellationToken: Token)).Should().BeEmpty("the new password lets in");
    }

    private static QBittorrentApi Connect(QBittorrentProcess server, string password) =>
        new(new QBittorrentOptions { BaseAddress = server.BaseAddress, Username = server.Username, Password = password });
}

public sealed class Preference425Tests() : PreferenceTests(QBittorrentVersions.V4_2_5);

public sealed class Preference452Tests() : PreferenceTests(QBittorrentVersions.V4_5_2);

public sealed class Preference510Tests() : PreferenceTests(QBittorrentVersions.V5_1_0);

public sealed class Preference530Tests() : PreferenceTests(QBittorrentVersions.V5_3_0);
