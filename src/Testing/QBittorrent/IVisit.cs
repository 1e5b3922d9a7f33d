using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.QBittorrent;

/// <summary>The way of one request through the server, as one generation of the API goes it.</summary>
internal interface IVisit
{
    /// <summary>False where the version has no such route, or the simulator does not play it; known once <see cref="Answer"/> has returned.</summary>
    bool IsKnown { get; }

    WireReply Answer();
}
