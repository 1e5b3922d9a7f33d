using System.Net;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public Task<bool?> RenameAsync(TorrentId key, string name, CancellationToken cancellationToken) =>
        PostNameAsync(Routes.Rename, [Hash(key), ("name", name)], cancellationToken);

    /// <summary>409 and 400 where the folder cannot be made or is none, 403 where it cannot be written to.</summary>
    public async Task<bool> MoveAsync(Keys keys, string savePath, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => Routes.SetLocation, [Hashes(keys), ("location", savePath)], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.BadRequest) return false;
        return Statuses.IsSuccess(reply.StatusCode) ? true : throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    public Task SetAutomaticManagementAsync(Keys keys, bool on, CancellationToken cancellationToken) =>
        PostAsync(Routes.SetAutoManagement, [Hashes(keys), ("enable", Text(on))], cancellationToken);

    public async Task<bool?> RenameFileAsync(TorrentId key, string path, string newPath, CancellationToken cancellationToken)
    {
        var dialect = await DialectAsync(cancellationToken).ConfigureAwait(false);
        return dialect.RenamesByPath
            ? await PostNameAsync(Routes.RenameFile, [Hash(key), ("oldPath", path), ("newPath", newPath)], cancellationToken).ConfigureAwait(false)
            : await RenameByIndexAsync(key, path, newPath, cancellationToken).ConfigureAwait(false);
    }

    public Task<bool?> RenameFolderAsync(TorrentId key, string path, string newPath, CancellationToken cancellationToken) =>
        PostNameAsync(Routes.RenameFolder, [Hash(key), ("oldPath", path), ("newPath", newPath)], cancellationToken);

    /// <summary>Before 4.3.3 a file is named by its index and stays in its folder.</summary>
    private async Task<bool?> RenameByIndexAsync(TorrentId key, string path, string newPath, CancellationToken cancellationToken)
    {
        if (PathText.FolderOf(path) != PathText.FolderOf(newPath))
            throw new TorrentApiException(new ApiError.Unsupported(Capability.ContentsRenameFolder, "a file changes its folder from qBittorrent 4.3.3 on"));

        if (await ListContentsAsync(key, cancellationToken).ConfigureAwait(false) is not { } files) return null;
        if (files.FirstOrDefault(file => file.Path == path) is not { } renamed || files.Any(file => file.Path == newPath)) return false;

        var name = newPath[(newPath.LastIndexOf('/') + 1)..];
        return await PostNameAsync(Routes.RenameFile, [Hash(key), ("id", Number(renamed.Index)), ("name", name)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>404 for an unknown torrent; 409 and 400 for a name or path that is absent, taken or not liked.</summary>
    private async Task<bool?> PostNameAsync(string route, IReadOnlyList<(string, string)> form, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => route, form, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.NotFound => null,
            HttpStatusCode.Conflict or HttpStatusCode.BadRequest => false,
            var status when Statuses.IsSuccess(status) => true,
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }
}
