using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Native;

/// <summary>What the server has to be for a call of the native API.</summary>
/// <param name="Release">The first that has it, such as "4.2.5".</param>
/// <param name="What">What that is, as the subject of "needs qBittorrent 4.2.5".</param>
internal sealed record Needed(string Release, string What)
{
    /// <summary>The last that has it, such as "4.2.5"; null where it is still there.</summary>
    public string? Last { get; init; }

    /// <summary>Throws <see cref="ApiError.Unsupported"/> where the server lacks it.</summary>
    public void Check(ServerProfile server)
    {
        server.RequireVersion(Release, What);
        if (Last is not null && server.Dialect.App > ApiVersion.Parse(Last))
            throw new TorrentApiException(new ApiError.Unsupported(Capability.Unknown, $"{What} went with qBittorrent {Last}; this is {server.Info.Version}"));
    }
}
