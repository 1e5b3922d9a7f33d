using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>What becomes of a setting that is set. Source: setPreferences of 4.2.5, 4.5.2, 5.1.0 and 5.3.0 as observed; prefjson.cpp before.</summary>
internal sealed class PreferenceRules(VersionProfile version, JsonObject values)
{
    private const string ProxyType = "proxy_type";
    private const string ProxyAuthentication = "proxy_auth_enabled";
    private const string ListenPort = "listen_port";
    private const string RandomPort = "random_port";

    // What is set by a rule of its own, or not at all.
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        "max_ratio", "max_seeding_time", "max_inactive_seeding_time", "max_ratio_enabled", "max_seeding_time_enabled", "max_inactive_seeding_time_enabled",
        "schedule_from_hour", "schedule_from_min", "schedule_to_hour", "schedule_to_min", "add_trackers", "add_trackers_enabled", "web_ui_api_key", "web_ui_password", "download_in_scan_dirs",
    };

    private static readonly string[] Paths = ["save_path", "temp_path"];
    private static readonly string[] UnlimitedByZero = ["max_connec", "max_connec_per_torrent", "max_uploads", "max_uploads_per_torrent"];

    /// <summary>Texts of which there are few; what is none of them is the first.</summary>
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        [ProxyType] = ["None", "HTTP", "SOCKS5", "SOCKS4"],
        ["torrent_content_layout"] = ["Original", "Subfolder", "NoSubfolder"],
        ["torrent_stop_condition"] = ["None", "MetadataReceived", "FilesChecked"],
        ["share_limits_mode"] = ["MatchAny", "MatchAll"],
    };

    /// <summary>A number as Qt makes one of a JSON value: a fraction is rounded, a text that is none is 0.</summary>
    public static long Whole(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Number => (long)Math.Round(Fraction(value), MidpointRounding.AwayFromZero),
        JsonValueKind.String => long.TryParse((string)value!, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0,
        JsonValueKind.True => 1,
        _ => 0,
    };

    /// <summary>Takes one setting that the version tells.</summary>
    public void Take(string name, JsonNode? value)
    {
        if (Apart.Contains(name) || (name == ProxyAuthentication && !TellsProxyInWords)) return;

        values[name] = values[name]?.GetValueKind() switch
        {
            JsonValueKind.True or JsonValueKind.False => IsTrue(value),
            JsonValueKind.Number => Number(name, Whole(value)),
            JsonValueKind.String => Text(name, value),
            JsonValueKind.Object => value is JsonObject folders ? Sorted(folders) : new JsonObject(),
            JsonValueKind.Array when value is JsonArray => value.DeepClone(),
            var _ => values[name]?.DeepClone(),
        };
    }

    /// <summary>What settings do to one another.</summary>
    public void Settle(JsonObject changes)
    {
        foreach (var name in new[] { "max_ratio", "max_seeding_time", "max_inactive_seeding_time" }) Limit(name, changes);
        foreach (var name in new[] { "schedule_from", "schedule_to" }) Clock(name, changes);
        AddTrackers(changes);
        if (version.Has(Release.R45)) TieRandomPort(changes);
        if (!TellsProxyInWords && changes.ContainsKey(ProxyType)) values[ProxyAuthentication] = Whole(values[ProxyType]) is 3 or 4;
        if (!version.IsV1 && changes.ContainsKey(ProxyType) && values.ContainsKey("proxy_torrents_only")) values["proxy_torrents_only"] = Whole(values[ProxyType]) == 5 || IsTrue(changes["proxy_torrents_only"]);
        if (values.ContainsKey("download_in_scan_dirs") && changes.ContainsKey("scan_dirs")) values["download_in_scan_dirs"] = changes["download_in_scan_dirs"]?.DeepClone() ?? new JsonArray();
    }

    private bool TellsProxyInWords => values[ProxyType]?.GetValueKind() == JsonValueKind.String;

    private JsonNode Number(string name, long value) => name switch
    {
        _ when UnlimitedByZero.Contains(name) && value <= 0 => -1,
        "max_ratio_act" when value is < 0 or > 3 && version.Has(Release.R50) => 0,
        _ => value,
    };

    private JsonNode Text(string name, JsonNode? value)
    {
        var text = value?.GetValueKind() == JsonValueKind.String ? (string)value! : value is JsonValue ? value.ToJsonString() : "";
        if (Words.TryGetValue(name, out var words)) return words.Contains(text) ? text : words[0];
        if (Paths.Contains(name) && version.EndsPathsWithSlash) return text.TrimEnd('/') + "/";
        return name switch
        {
            "banned_IPs" => string.Join('\n', text.Split('\n').Where(address => IPAddress.TryParse(address, out _))),
            "bypass_auth_subnet_whitelist" => string.Join('\n', text.Split(['\n', ','], StringSplitOptions.TrimEntries).Select(Subnet).OfType<string>()),
            _ => text,
        };
    }

    private static string? Subnet(string text) =>
        IPNetwork.TryParse(text, out _) ? text : IPAddress.TryParse(text, out var address) ? $"{address}/{address.GetAddressBytes().Length * 8}" : null;

    private static bool IsTrue(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Number => Fraction(value) != 0,
        JsonValueKind.String => (string?)value is not ("" or "0" or "false"),
        _ => false,
    };

    private static JsonObject Sorted(JsonObject folders) =>
        new(folders.OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => KeyValuePair.Create(folder.Key, folder.Value?.DeepClone())));

    /// <summary>
    /// A limit and its switch. Up to 4.0 the limit goes where the switch is not there, and a limit that is missing is 0; up to 5.1 the limit counts with the switch alone; from 5.3
    /// on by itself.
    /// </summary>
    private void Limit(string name, JsonObject changes)
    {
        if (!values.ContainsKey(name)) return;

        var wish = changes.ContainsKey(name) ? (double?)Fraction(changes[name]) : null;
        double? limit = changes.TryGetPropertyValue(name + "_enabled", out var enabled)
            ? version.IsV1 || IsTrue(enabled) ? wish ?? (version.Has(Release.R53) ? null : 0) : -1
            : version.IsV1 ? -1 : version.Has(Release.R53) ? wish : null;
        if (limit is not { } value) return;

        values[name] = value < 0 ? -1 : JsonNode.Parse(value.ToString("R", CultureInfo.InvariantCulture));
        values[name + "_enabled"] = value >= 0;
    }

    /// <summary>By its text: a node that was made of a whole number gives no other kind.</summary>
    private static double Fraction(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : Whole(value);

    /// <summary>Hour and minute count together alone; what is no time is -1.</summary>
    private void Clock(string name, JsonObject changes)
    {
        if (!changes.ContainsKey(name + "_hour") || !changes.ContainsKey(name + "_min")) return;

        var (hour, minute) = (Whole(changes[name + "_hour"]), Whole(changes[name + "_min"]));
        var isTime = hour is >= 0 and < 24 && minute is >= 0 and < 60;
        (values[name + "_hour"], values[name + "_min"]) = (isTime ? hour : -1, isTime ? minute : -1);
    }

    /// <summary>Up to 4.2 they go with every change that does not name them.</summary>
    private void AddTrackers(JsonObject changes)
    {
        if (!values.ContainsKey("add_trackers")) return;

        var forgets = !version.Has(Release.R43);
        if (forgets || changes.ContainsKey("add_trackers")) values["add_trackers"] = Text("add_trackers", changes["add_trackers"]);
        if (forgets || changes.ContainsKey("add_trackers_enabled")) values["add_trackers_enabled"] = IsTrue(changes["add_trackers_enabled"]);
    }

    /// <summary>A random port is port 0.</summary>
    private void TieRandomPort(JsonObject changes)
    {
        if (IsTrue(changes[RandomPort])) values[ListenPort] = 0;
        values[RandomPort] = Whole(values[ListenPort]) == 0;
    }
}
