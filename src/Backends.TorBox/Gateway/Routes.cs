namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>Every route of the API that the gateway uses, each once. Source: the service's own openapi.json ("TorBox API 1.0.0", 2026-03-05).</summary>
/// <remarks>
/// <c>torrents/getqueued</c> and <c>torrents/controlqueued</c> are still in it, and answer 410: <c>queued/</c> replaced them in January 2025. <c>torrents/search</c> is in the
/// documents of the old SDK and not in the schema any more.
/// </remarks>
internal static class Routes
{
    public const string CreateTorrent = Root + "torrents/createtorrent";
    public const string AsyncCreateTorrent = Root + "torrents/asynccreatetorrent";
    public const string ControlTorrent = Root + "torrents/controltorrent";
    public const string EditTorrent = Root + "torrents/edittorrent";
    public const string MyList = Root + "torrents/mylist";
    public const string RequestLink = Root + "torrents/requestdl";
    public const string CheckCached = Root + "torrents/checkcached";
    public const string ExportData = Root + "torrents/exportdata";
    public const string TorrentInfo = Root + "torrents/torrentinfo";
    public const string MagnetToFile = Root + "torrents/magnettofile";
    public const string Search = Root + "torrents/search";

    public const string GetQueued = Root + "queued/getqueued";
    public const string ControlQueued = Root + "queued/controlqueued";

    public const string Me = Root + "user/me";
    public const string DeviceStart = Root + "user/auth/device/start";
    public const string DeviceToken = Root + "user/auth/device/token";

    private const string Root = "v1/api/";
}
