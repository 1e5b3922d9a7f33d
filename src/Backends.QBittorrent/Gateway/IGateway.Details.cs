using System.Net;

namespace TorrentApi.Backends.QBittorrent.Gateway;

// As with settings: the capabilities are looked at first, so these bodies are never reached.
internal partial interface IGateway
{
    /// <summary>Asks for a list, and gives it as it arrives.</summary>
    Task<TorrentStream> OpenListAsync(ListFilter filter, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>The own share limits of those torrents that the server has.</summary>
    Task<IReadOnlyList<Wire.ShareLimitRow>> ListShareLimitsAsync(Keys keys, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Gives torrents exactly these share limits; null is the server's own.</summary>
    Task SetShareLimitsAsync(Keys keys, ShareLimits limits, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Turns an order of pieces on where it is off, and off where it is on.</summary>
    Task ToggleAsync(Keys keys, PieceOrder order, CancellationToken cancellationToken) => throw Lacking();

    Task SetSuperSeedingAsync(Keys keys, bool on, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Renames a torrent; false where the server does not take the name, null where it does not have the torrent.</summary>
    Task<bool?> RenameAsync(TorrentId key, string name, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Moves torrents with their data; false where the server cannot use the folder.</summary>
    Task<bool> MoveAsync(Keys keys, string savePath, CancellationToken cancellationToken) => throw Lacking();

    Task SetAutomaticManagementAsync(Keys keys, bool on, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Renames a file; false where there is none, or the new path is taken or refused; null where the server does not have the torrent.</summary>
    Task<bool?> RenameFileAsync(TorrentId key, string path, string newPath, CancellationToken cancellationToken) => throw Lacking();

    /// <inheritdoc cref="RenameFileAsync"/>
    Task<bool?> RenameFolderAsync(TorrentId key, string path, string newPath, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>The web seeds of a torrent; null where the server does not have it, as in every list below.</summary>
    Task<IReadOnlyList<string>?> ListWebSeedsAsync(TorrentId key, CancellationToken cancellationToken) => throw Lacking();

    Task AddWebSeedsAsync(TorrentId key, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Puts one web seed in another's place; false where the old one is absent or the new one is there.</summary>
    Task<bool> ReplaceWebSeedAsync(TorrentId key, string webSeed, string replacement, CancellationToken cancellationToken) => throw Lacking();

    Task RemoveWebSeedsAsync(TorrentId key, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken) => throw Lacking();

    Task<IReadOnlyList<PieceState>?> ListPieceStatesAsync(TorrentId key, CancellationToken cancellationToken) => throw Lacking();

    Task<IReadOnlyList<string>?> ListPieceHashesAsync(TorrentId key, CancellationToken cancellationToken) => throw Lacking();

    Task<IReadOnlyList<int>?> ListPieceAvailabilityAsync(TorrentId key, CancellationToken cancellationToken) => throw Lacking();

    Task<IReadOnlyList<Peer>?> ListPeersAsync(TorrentId key, CancellationToken cancellationToken) => throw Lacking();

    Task AddPeersAsync(Keys keys, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken) => throw Lacking();

    Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken) => throw Lacking();

    /// <summary>Opens a part of a file that is all here; null where the server does not have the torrent.</summary>
    /// <param name="key">The torrent.</param>
    /// <param name="part">Which bytes; all of them are in the file.</param>
    /// <param name="caller">Counts until the stream is closed.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    Task<Stream?> OpenFileAsync(TorrentId key, FilePart part, CancellationToken caller, CancellationToken cancellationToken) => throw Lacking();
}
