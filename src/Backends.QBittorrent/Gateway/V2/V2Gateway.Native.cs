using System.Globalization;
using System.Net;
using TorrentApi.Backends.QBittorrent.Native;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public Task<Node?> ReadPropertiesAsync(TorrentId key, CancellationToken cancellationToken) => ReadAsync(Routes.Properties, key, Node.ReadAsync, cancellationToken);

    public async Task<int> CountAsync(CancellationToken cancellationToken) =>
        int.TryParse(await GetTextAsync(Routes.Count, cancellationToken).ConfigureAwait(false), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new TorrentApiException(new ApiError.UnexpectedResponse("the count of torrents is no number"));

    public Task SetCommentAsync(Keys keys, string comment, CancellationToken cancellationToken) =>
        PostAsync(Routes.SetComment, [Hashes(keys), ("comment", comment)], cancellationToken);

    /// <summary>Here the torrents are called <c>id</c>. 409 and 403 for a folder that cannot be made or written.</summary>
    public async Task SetPathAsync(Keys keys, string path, bool isForIncomplete, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string, string)> form = [("id", keys.ToString()), ("path", path)];
        using var reply = await PostForAsync(_ => isForIncomplete ? Routes.SetDownloadPath : Routes.SetSavePath, form, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.BadRequest) throw new TorrentApiException(new ApiError.Conflict("the server cannot use the folder"));
        if (!Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    public Task CreateTagsAsync(IEnumerable<string> tags, CancellationToken cancellationToken) => PostAsync(Routes.CreateTags, [("tags", string.Join(',', tags))], cancellationToken);

    public Task DeleteTagsAsync(IEnumerable<string> tags, CancellationToken cancellationToken) => PostAsync(Routes.DeleteTags, [("tags", string.Join(',', tags))], cancellationToken);

    public Task PauseSessionAsync(CancellationToken cancellationToken) => PostAsync(Routes.PauseSession, [], cancellationToken);

    public Task ResumeSessionAsync(CancellationToken cancellationToken) => PostAsync(Routes.ResumeSession, [], cancellationToken);

    /// <summary>202 while it looks. The file is kept by the very text that was asked for; there is none of a torrent that was there before (409).</summary>
    public async Task<TorrentFile?> FetchMetadataAsync(string source, CancellationToken cancellationToken)
    {
        using (var found = await PostForAsync(_ => Routes.FetchMetadata, [("source", source)], cancellationToken).ConfigureAwait(false))
        {
            if (found.StatusCode == HttpStatusCode.Accepted) return null;
            if (found.StatusCode == HttpStatusCode.BadRequest) throw new TorrentApiException(new ApiError.RejectedTorrent("the server does not understand the source"));
            if (found.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(found));
        }

        var call = new Call(HttpMethod.Get, WithQuery(Routes.SaveMetadata, [("source", source)]));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.OK => await ReadFileAsync(reply, cancellationToken).ConfigureAwait(false),
            HttpStatusCode.NotFound => null,
            HttpStatusCode.Conflict => throw new TorrentApiException(new ApiError.Conflict("the server has the torrent already: it can be exported")),
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    public async Task<InfoHash> ParseMetadataAsync(TorrentFile torrent, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Post, Routes.ParseMetadata, () => new MultipartBody().AddFile("torrents", "upload.torrent", torrent.Bytes.Span).Create()) { IsRead = true };
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.UnsupportedMediaType) throw new TorrentApiException(new ApiError.RejectedTorrent("it is no torrent to the server"));
        if (reply.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(reply));

        var rows = await Replies.ReadAsync(reply, NodeParser.ReadAsync, cancellationToken).ConfigureAwait(false);
        return rows is [var row, ..] ? HashOf(row) : throw new TorrentApiException(new ApiError.UnexpectedResponse("metadata without a torrent"));
    }

    public async Task<IReadOnlyDictionary<string, string>> LoadDataAsync(IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var data = await ReadNodeAsync(Routes.ClientDataLoad, keys is null ? [] : [("keys", ClientData.Write(keys))], cancellationToken).ConfigureAwait(false);
        return data.Members().ToDictionary(member => member.Key, member => member.Value.Json, StringComparer.Ordinal);
    }

    public Task StoreDataAsync(string data, CancellationToken cancellationToken) => PostAsync(Routes.ClientDataStore, [("data", data)], cancellationToken);

    /// <summary>The bytes are a .torrent, whatever the content type says, or the answer is not understood.</summary>
    private static async Task<TorrentFile> ReadFileAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        var bytes = await BoundedBody.ReadBytesAsync(reply, TorrentFile.MaxSizeBytes, cancellationToken).ConfigureAwait(false);
        return TorrentFile.TryParse(bytes, out var file, out var reason)
            ? file
            : throw new TorrentApiException(new ApiError.UnexpectedResponse($"the answer is no .torrent: {reason}"));
    }

    private static InfoHash HashOf(Node row)
    {
        var (hasV1, hasV2) = (InfoHash.TryParse(row.Text("infohash_v1") ?? "", out var v1), InfoHash.TryParse(row.Text("infohash_v2") ?? "", out var v2));
        return (hasV1, hasV2) switch
        {
            (true, true) => InfoHash.FromHybrid(Convert.FromHexString(v1.V1Hex!), Convert.FromHexString(v2.V2Hex!)),
            (true, false) => v1,
            (false, true) => v2,
            _ => throw new TorrentApiException(new ApiError.UnexpectedResponse("metadata without a hash")),
        };
    }
}
