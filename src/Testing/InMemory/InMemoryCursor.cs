namespace TorrentApi.Testing;

/// <summary>What an <see cref="InMemoryServer"/> told of its torrents.</summary>
internal sealed class InMemoryCursor(InMemoryServer server, IReadOnlyDictionary<StoredTorrent, Torrent> told) : ChangeCursor
{
    public InMemoryServer Server => server;

    public IReadOnlyDictionary<StoredTorrent, Torrent> Told => told;
}
