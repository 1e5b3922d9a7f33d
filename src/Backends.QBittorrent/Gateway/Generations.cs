using TorrentApi.Backends.QBittorrent.Gateway.V1;
using TorrentApi.Backends.QBittorrent.Gateway.V2;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The generations of the API that this library speaks.</summary>
internal static class Generations
{
    // The newer one first: most servers are new, and an old one answers a question in the new manner with a harmless 404.
    private static readonly IReadOnlyList<IGeneration> All = [new V2Generation(), new V1Generation()];

    /// <summary>A gateway to whatever the options allow.</summary>
    public static AnyGateway Open(QBittorrentOptions options, HttpMessageHandler? handler, TimeProvider clock)
    {
        var allowed = All.Where(generation => options.ApiGeneration == QBittorrentApiGeneration.Auto || generation.Kind == options.ApiGeneration).ToList();
        var session = new Session(new Channel(options, handler, clock), options, allowed, clock);
        var zone = options.ServerTimeZone is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : TimeZoneInfo.Utc;
        return new AnyGateway(session, new Dictionary<QBittorrentApiGeneration, IGateway>
        {
            [QBittorrentApiGeneration.V1] = new V1Gateway(session, zone, clock),
            [QBittorrentApiGeneration.V2] = new V2Gateway(session),
        });
    }
}
