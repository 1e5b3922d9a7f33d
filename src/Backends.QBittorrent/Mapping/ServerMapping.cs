using System.Net;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>What the server says of itself. Source: appcontroller.cpp, logcontroller.cpp and synccontroller.cpp of qBittorrent 4.1 to 5.2, btjson.cpp before, and replies of all observed versions.</summary>
internal static class ServerMapping
{
    private const double Percent = 100;
    private const long LastMillisecond = 253_402_300_799_999;

    public static QBittorrentStatistics ToStatistics(Node state) => new()
    {
        TotalDownloadedBytes = Units.Bytes(state.Whole("alltime_dl")),
        TotalUploadedBytes = Units.Bytes(state.Whole("alltime_ul")),
        TotalRatio = state.Number("global_ratio") is >= 0 and var ratio ? ratio : null,
        SessionDownloadedBytes = Units.Bytes(state.Whole("dl_info_data")),
        SessionUploadedBytes = Units.Bytes(state.Whole("up_info_data")),
        SessionWastedBytes = Units.Bytes(state.Whole("total_wasted_session")),
        PeerConnections = Units.Count(state.Whole("total_peer_connections")),
        DhtNodes = Units.Count(state.Whole("dht_nodes")),
        ReadCacheHits = Share(state.Number("read_cache_hits")),
        ReadCacheOverload = Share(state.Number("read_cache_overload")),
        WriteCacheOverload = Share(state.Number("write_cache_overload")),
        BufferBytes = Units.Bytes(state.Whole("total_buffers_size")),
        QueuedBytes = Units.Bytes(state.Whole("total_queued_size")),
        QueuedJobs = Units.Count(state.Whole("queued_io_jobs")),
        AverageTimeInQueue = Preferences.Codecs.Span(state.Whole("average_time_queue"), TimeSpan.FromMilliseconds(1)),
        ExternalAddressV4 = TextOf(state, "last_external_address_v4"),
        ExternalAddressV6 = TextOf(state, "last_external_address_v6"),
        IsSessionPaused = state.Flag("session_state"),
    };

    public static QBittorrentBuildInfo ToBuildInfo(Node build) => new()
    {
        Bitness = Units.Count(build.Whole("bitness")),
        Boost = TextOf(build, "boost"),
        Libtorrent = TextOf(build, "libtorrent"),
        OpenSsl = TextOf(build, "openssl"),
        Qt = TextOf(build, "qt"),
        Zlib = TextOf(build, "zlib"),
        Platform = TextOf(build, "platform"),
    };

    /// <summary>Null for one without a number.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="inSeconds">What the version counts times in.</param>
    /// <param name="isEscaped">True where messages are HTML (API v1, seen on 4.0.4).</param>
    public static QBittorrentLogEntry? ToEntry(Node entry, bool inSeconds, bool isEscaped) => entry.Whole("id") is >= 0 and var id
        ? new()
        {
            Id = id,
            Time = Time(entry.Whole("timestamp"), inSeconds),
            Level = (QBittorrentLogLevels)(Preferences.Codecs.Int(entry.Whole("type")) ?? 0),
            Message = Plain(entry.Text("message"), isEscaped),
        }
        : null;

    /// <inheritdoc cref="ToEntry"/>
    public static QBittorrentPeerLogEntry? ToPeerEntry(Node entry, bool inSeconds, bool isEscaped) => entry.Whole("id") is >= 0 and var id
        ? new()
        {
            Id = id,
            Address = entry.Text("ip") ?? "",
            Time = Time(entry.Whole("timestamp"), inSeconds),
            IsBlocked = entry.Flag("blocked"),
            Reason = Plain(entry.Text("reason"), isEscaped),
        }
        : null;

    /// <summary>Null for one without a name.</summary>
    public static QBittorrentCookie? ToCookie(Node cookie) => cookie.Text("name") is { Length: > 0 } name
        ? new()
        {
            Name = name,
            Value = cookie.Text("value") ?? "",
            Domain = cookie.Text("domain") ?? "",
            Path = cookie.Text("path") ?? "",
            ExpiresAt = Units.Date(cookie.Whole("expirationDate")),
        }
        : null;

    /// <summary>Null for one without an identifier.</summary>
    public static QBittorrentNetworkInterface? ToInterface(Node row) => row.Text("value") is { Length: > 0 } id ? new(id, row.Text("name") ?? id) : null;

    private static DateTimeOffset? Time(long? time, bool inSeconds) =>
        inSeconds ? Units.Date(time) : time is > 0 and <= LastMillisecond ? DateTimeOffset.FromUnixTimeMilliseconds(time.Value) : null;

    private static string Plain(string? text, bool isEscaped) => isEscaped ? WebUtility.HtmlDecode(text) ?? "" : text ?? "";

    private static string? TextOf(Node node, string name) => node.Text(name) is { Length: > 0 } text ? text : null;

    private static double? Share(double? percent) => percent is >= 0 ? percent / Percent : null;
}
