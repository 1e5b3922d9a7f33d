using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TorrentApi.RealServers.Tests.Differential;

/// <summary>What is compared of an answer, as one text: status, content type, cookie, and the body with what no two servers share taken out.</summary>
internal static partial class Answer
{
    // Times, rates of a real network, places on disk and random numbers: only their names and types are compared.
    private static readonly HashSet<string> Volatile = new(StringComparer.Ordinal)
    {
        "added_on", "addition_date", "last_activity", "time_active", "time_elapsed", "reannounce", "dl_speed_avg", "up_speed_avg", "popularity",
        "min_announce", "next_announce", "tracker", "status", "msg", "connection_status", "request_latency", "queued_tracker_announces", "queued_io_jobs", "average_time_queue",
        "listen_port", "ssl_listen_port", "web_ui_port", "file_log_path", "web_ui_password", "save_path_history", "read_cache_overload", "write_cache_overload",
        "show_flags", "current_interface_address", "current_interface_name", "current_network_interface", "dht", "lsd", "pex", "upnp", "queueing_enabled", "max_uploads", "magnet_uri",
        "uid", "isLoading", "hasError", "web_ui_address", "web_ui_upnp", "web_ui_max_auth_fail_count", "web_ui_session_timeout", "web_ui_sessions_count_limit", "resolve_peer_countries", "web_ui_api_key",
    };

    // Where a running torrent has announced from is the network's matter; the disk fills and empties while others work.
    private static readonly HashSet<string> Omitted = new(StringComparer.Ordinal) { "endpoints", "free_space_on_disk" };

    public static string Describe(HttpResponseMessage response, byte[] body, bool withCookies, Func<string, string> normalize)
    {
        var type = response.Content.Headers.TryGetValues("Content-Type", out var types) ? types.Single() : "no type";
        var cookies = withCookies && response.Headers.TryGetValues("Set-Cookie", out var set) ? string.Concat(set.Select(one => $" | {Cookie(one, normalize)}")) : "";
        var text = normalize(System.Text.Encoding.UTF8.GetString(body));
        var content = type.StartsWith("application/json", StringComparison.Ordinal) ? Shape(JsonNode.Parse(text), "") : type.Contains("bittorrent", StringComparison.Ordinal) || text.StartsWith("d8:", StringComparison.Ordinal) ? "a torrent" : text;
        return $"{(int)response.StatusCode} {response.ReasonPhrase} | {type}{cookies} | {content}";
    }

    /// <summary>The name, whether there is a value, and the attributes in their order.</summary>
    private static string Cookie(string header, Func<string, string> normalize)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var name = parts[0].Split('=', 2);
        var attributes = parts.Skip(1).Select(part => part.StartsWith("expires=", StringComparison.Ordinal) ? Date().IsMatch(part) ? "expires=date" : part : part);
        return $"{normalize(name[0])}={(name[1].Length == 32 ? "32 letters" : name[1])}; {string.Join("; ", attributes)}";
    }

    private static string Shape(JsonNode? node, string name) => node switch
    {
        null => "null",
        JsonObject fields => "{" + string.Join(",", fields.Where(IsTold).Select(field => $"{field.Key}:{Shape(field.Value, field.Key)}")) + "}",
        // libtorrent shuffles the trackers of a tier.
        JsonArray items when items.FirstOrDefault() is JsonObject row && row.ContainsKey("tier") => "[" + string.Join(",", items.Select(item => Shape(item, name)).Order(StringComparer.Ordinal)) + "]",
        // Tags are a set up to 4.6.
        JsonArray items when name == "tags" || (name.Length == 0 && items.Count > 0 && items.All(item => item?.GetValueKind() == JsonValueKind.String)) =>
            "[" + string.Join(",", items.Select(item => item!.ToJsonString()).Order(StringComparer.Ordinal)) + "]",
        JsonArray items => "[" + string.Join(",", items.Select(item => Shape(item, name))) + "]",
        _ when Volatile.Contains(name) => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "bool" : node.GetValueKind().ToString(),
        _ => node.ToJsonString(),
    };

    private static bool IsTold(KeyValuePair<string, JsonNode?> field) =>
        !Omitted.Contains(field.Key) && !(field.Value is JsonObject { Count: 1 } only && only.ContainsKey("free_space_on_disk"));

    [GeneratedRegex(@"^expires=\w{3}, \d{2}-\w{3}-\d{4} \d{2}:\d{2}:\d{2} GMT$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
