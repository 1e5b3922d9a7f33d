using System.Net;

namespace TorrentApi.Backends.QBittorrent.Gateway;

internal sealed partial class AnyGateway
{
    public Task<TorrentStream> OpenListAsync(ListFilter filter, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.OpenListAsync(filter, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Wire.ShareLimitRow>> ListShareLimitsAsync(Keys keys, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListShareLimitsAsync(keys, cancellationToken), cancellationToken);

    public Task SetShareLimitsAsync(Keys keys, ShareLimits limits, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetShareLimitsAsync(keys, limits, cancellationToken), cancellationToken);

    public Task ToggleAsync(Keys keys, PieceOrder order, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ToggleAsync(keys, order, cancellationToken), cancellationToken);

    public Task SetSuperSeedingAsync(Keys keys, bool on, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetSuperSeedingAsync(keys, on, cancellationToken), cancellationToken);

    public Task<bool?> RenameAsync(TorrentId key, string name, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RenameAsync(key, name, cancellationToken), cancellationToken);

    public Task<bool> MoveAsync(Keys keys, string savePath, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.MoveAsync(keys, savePath, cancellationToken), cancellationToken);

    public Task SetAutomaticManagementAsync(Keys keys, bool on, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.SetAutomaticManagementAsync(keys, on, cancellationToken), cancellationToken);

    public Task<bool?> RenameFileAsync(TorrentId key, string path, string newPath, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RenameFileAsync(key, path, newPath, cancellationToken), cancellationToken);

    public Task<bool?> RenameFolderAsync(TorrentId key, string path, string newPath, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RenameFolderAsync(key, path, newPath, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>?> ListWebSeedsAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListWebSeedsAsync(key, cancellationToken), cancellationToken);

    public Task AddWebSeedsAsync(TorrentId key, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.AddWebSeedsAsync(key, webSeeds, cancellationToken), cancellationToken);

    public Task<bool> ReplaceWebSeedAsync(TorrentId key, string webSeed, string replacement, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ReplaceWebSeedAsync(key, webSeed, replacement, cancellationToken), cancellationToken);

    public Task RemoveWebSeedsAsync(TorrentId key, IReadOnlyCollection<string> webSeeds, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.RemoveWebSeedsAsync(key, webSeeds, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<PieceState>?> ListPieceStatesAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListPieceStatesAsync(key, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>?> ListPieceHashesAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListPieceHashesAsync(key, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<int>?> ListPieceAvailabilityAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListPieceAvailabilityAsync(key, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Peer>?> ListPeersAsync(TorrentId key, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.ListPeersAsync(key, cancellationToken), cancellationToken);

    public Task AddPeersAsync(Keys keys, IReadOnlyCollection<IPEndPoint> peers, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.AddPeersAsync(keys, peers, cancellationToken), cancellationToken);

    public Task BanPeersAsync(IReadOnlyCollection<IPAddress> addresses, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.BanPeersAsync(addresses, cancellationToken), cancellationToken);

    public Task<Stream?> OpenFileAsync(TorrentId key, FilePart part, CancellationToken caller, CancellationToken cancellationToken) =>
        RunAsync(gateway => gateway.OpenFileAsync(key, part, caller, cancellationToken), cancellationToken);
}
