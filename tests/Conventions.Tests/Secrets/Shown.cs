using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Secrets;

/// <summary>The texts that a <c>ToString</c> may repeat. Of a URL that stands here the path may show; user info and query never may.</summary>
internal static class Shown
{
    private const string Label = "a name that users give and see in every client";
    private const string Path = "a path on the server, which holds no key";
    private const string Words = "this library writes it, and puts no secret in: see ApiError";

    public static IReadOnlyList<Exempt> Members { get; } =
    [
        new("AddOptions.Category", Label),
        new("AddOptions.Name", Label),
        new("AddOptions.SavePath", Path),
        new("ApiError.Blocked.Rule", Words),
        new("ApiError.Conflict.Reason", Words),
        new("ApiError.ErroredTorrent.Reason", "the server's words for a torrent's error, which every client shows"),
        new("ApiError.Forbidden.Reason", Words),
        new("ApiError.QuotaExceeded.Limit", Words),
        new("ApiError.RejectedTorrent.Reason", Words),
        new("ApiError.ServerFault.Detail", Words),
        new("ApiError.UnexpectedResponse.Detail", Words),
        new("ApiError.Unreachable.Reason", Words),
        new("ApiError.Unsupported.What", Words),
        new("BackendInfo.Client", Label),
        new("BackendInfo.Kind", "the name of a product"),
        new("BackendServices.Client", Label),
        new("CachedTorrent.Name", Label),
        new("Category.Name", Label),
        new("Category.SavePath", Path),
        new("ContractRegistration.Kind", "the name of a product"),
        new("Divergence.Promise", "the name of a fact of a contract"),
        new("Divergence.Reason", "written for docs/backends.md"),
        new("InMemoryOptions.SavePath", Path),
        new("InMemoryOptions.Version", "a version"),
        new("MagnetLink.Name", Label),
        new("Operation.Name", "the name of an operation of this library"),
        new("PathMapping.Local", "a folder, which holds no key"),
        new("PathMapping.Remote", Path),
        new("QBittorrentAddOptions.DownloadPath", Path),
        new("QBittorrentCreatorTask.Id", "the number of a task"),
        new("QBittorrentOptions.BaseAddress", "the path is where a proxy put the WebUI; a log must tell which server is meant"),
        new("QBittorrentOptions.Username", "no secret; a log must tell whose login failed"),
        new("QBittorrentRssArticle.Title", Label),
        new("QBittorrentRssFeed.Path", "names of folders and feeds; left out where a feed goes by its address"),
        new("QBittorrentRssFolder.Path", "names of folders"),
        new("QBittorrentRssRule.Name", Label),
        new("QBittorrentSearchPlugin.Name", "the name of a program"),
        new("QBittorrentSearchPlugin.Version", "a version"),
        new("QBittorrentSearchResult.Name", Label),
        new("RecordedRequest.Method", "a word of HTTP"),
        new("RecordedRequest.Path", "the path of a request without its query, which is where secrets would be"),
        new("SampleFile.Path", Path),
        new("ServerInfo.ApiVersion", "a version"),
        new("ServerInfo.Version", "a version"),
        new("TorBoxEdit.Name", Label),
        new("TorBoxFile.Path", Path),
        new("TorBoxOptions.BaseAddress", "the path is where a proxy put the API; a log must tell which server is meant"),
        new("TorBoxQueuedTorrent.Name", Label),
        new("TorBoxSearchResult.Name", Label),
        new("TorBoxTorrent.Name", Label),
        new("TorBoxTorrentInfo.Name", Label),
        new("TorBoxFlip.Name", "the name of a switch of the simulator"),
        new("TorBoxState.Text", "the state of a torrent, which a test writes"),
        new("Torrent.Name", Label),
        new("TorrentApiException.Operation", "the name of an operation of this library"),
        new("TorrentContent.Path", Path),
        new("TorrentFile.Name", Label),
        new("TorrentFormatException.Reason", "this library writes it, and it names a field, never its value: see RefusalTests"),
        new("TorrentQuery.Category", Label),
        new("TorrentQuery.Tag", Label),
        new("UTorrentAddOptions.SubPath", Path),
        new("UTorrentDirectory.Path", Path),
        new("UTorrentFeedItem.Name", Label),
        new("UTorrentOptions.BaseAddress", "the path is where a proxy put the WebUI; a log must tell which server is meant"),
        new("UTorrentOptions.Username", "no secret; a log must tell whose login failed"),
        new("UTorrentRow.Name", Label),
        new("UTorrentSetting.Name", "the name of a setting of µTorrent"),
    ];

    public static bool Allows(string member) => Members.Any(one => one.Who == member);
}
