using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>Settings between the server's form and the model's, by the table.</summary>
internal static class PreferenceMapping
{
    private const int ShortestUsername = 3;
    private const int ShortestPassword = 6;

    // From then on a login is refused, and what came with it set all the same (seen on 5.3.0): so it is refused here, before.
    private static readonly ApiVersion RefusesLogins = new(5, 3);

    /// <summary>All that is understood as members, the rest as it is told, and no secret.</summary>
    public static QBittorrentPreferences Read(ToldPreferences told)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        var understood = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in PreferenceTable.Rows.Where(row => !row.IsSecret))
        {
            if (row.Read(told) is not { } value) continue;
            values.Add(row.Member, value);
            understood.UnionWith(row.Names);
        }

        var others = told.Values.Where(setting => !understood.Contains(setting.Key) && !PreferenceTable.IsSecret(setting.Key));
        return new QBittorrentPreferences(values, new Dictionary<string, JsonElement>(others, StringComparer.Ordinal));
    }

    /// <summary>What is sent.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/>; <see cref="ApiError.Conflict"/> for a login that the server would refuse.</exception>
    public static JsonObject Write(QBittorrentPreferences changes, ToldPreferences told, ServerProfile server)
    {
        if (server.Dialect.App >= RefusesLogins) CheckLogin(changes);
        var json = new JsonObject();
        foreach (var (member, value) in changes.Values)
        {
            var row = PreferenceTable.Of(member);
            if (!row.IsIn(told)) throw Unsupported(Explain(row, server));
            if (!row.TryWrite(value, told, json)) throw Unsupported($"{server.Info.Version} cannot be told this value of {member}");
        }

        foreach (var (name, value) in changes.Others)
        {
            if (!told.Has(name)) throw Unsupported($"{server.Info.Version} has no setting '{name}'");
            json[name] = JsonNode.Parse(value.GetRawText());
        }

        return json;
    }

    /// <summary>What of the wish is not so yet; what it does not name stays as it is.</summary>
    public static QBittorrentPreferences Difference(QBittorrentPreferences now, QBittorrentPreferences wish) => new(
        wish.Values.Where(value => !(now.Values.TryGetValue(value.Key, out var old) && AreEqual(old, value.Value))),
        new Dictionary<string, JsonElement>(
            wish.Others.Where(value => !(now.Others.TryGetValue(value.Key, out var old) && JsonElement.DeepEquals(old, value.Value))), StringComparer.Ordinal));

    public static bool AreEqual(QBittorrentPreferences one, QBittorrentPreferences other) =>
        one.Values.Count == other.Values.Count && one.Others.Count == other.Others.Count && Difference(one, other).IsEmpty;

    /// <exception cref="ArgumentException">A value makes no sense on any version; it is not repeated.</exception>
    public static void Check(QBittorrentPreferences changes)
    {
        foreach (var (member, value) in changes.Values)
        {
            var row = PreferenceTable.Of(member);
            if (row.Complain(value) is { } complaint) throw new ArgumentException($"{member} {complaint}.", nameof(changes));
            if (row.Names.FirstOrDefault(changes.Others.ContainsKey) is { } twice) throw new ArgumentException($"{member} and '{twice}' are one setting.", nameof(changes));
        }

        if (changes.Others.FirstOrDefault(other => other.Value.ValueKind == JsonValueKind.Undefined).Key is { } empty) throw new ArgumentException($"'{empty}' has no value.", nameof(changes));
    }

    private static void CheckLogin(QBittorrentPreferences changes)
    {
        if (changes.WebUIUsername is { } name && (name.Length < ShortestUsername || name.Contains(':', StringComparison.Ordinal)))
            throw new TorrentApiException(new ApiError.Conflict("a user name of the WebUI has 3 characters or more and no colon"));
        if (changes.WebUIPassword is { Length: < ShortestPassword })
            throw new TorrentApiException(new ApiError.Conflict("a password of the WebUI has 6 characters or more"));
    }

    private static bool AreEqual(object one, object other) => (one, other) switch
    {
        (IEnumerable<string> texts, IEnumerable<string> others) when one is not string => texts.SequenceEqual(others, StringComparer.Ordinal),
        (IEnumerable<QBittorrentWatchedFolder> folders, IEnumerable<QBittorrentWatchedFolder> others) => folders.OrderBy(folder => folder.Path, StringComparer.Ordinal)
            .SequenceEqual(others.OrderBy(folder => folder.Path, StringComparer.Ordinal)),
        _ => one.Equals(other),
    };

    private static string Explain(Preference row, ServerProfile server)
    {
        if (server.Dialect.App < ApiVersion.Parse(row.Since)) return $"{row.Member} needs qBittorrent {row.Since}; this is {server.Info.Version}";
        return row.Last is { } last ? $"{row.Member} was there up to qBittorrent {last}; this is {server.Info.Version}" : $"{row.Member} is no setting of {server.Info.Version}";
    }

    private static TorrentApiException Unsupported(string what) => new(new ApiError.Unsupported(Capability.Unknown, what));
}
