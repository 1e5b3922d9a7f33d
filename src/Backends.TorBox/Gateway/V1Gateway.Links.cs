using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Gateway;

internal sealed partial class V1Gateway
{
    // A .torrent that the service hands out; it takes none beyond 100 MB.
    private const int MostBytesOfFile = AddForm.MostBytes;

    /// <summary>An address for one file; null where the service says that there is no such torrent or file.</summary>
    /// <remarks>The number of the file is always sent: without it the service takes the first file, or refuses, as its documents disagree.</remarks>
    public Task<Uri?> RequestLinkAsync(long id, long file, CancellationToken cancellationToken) =>
        RequestLinkAsync([("torrent_id", Text(id)), ("file_id", Text(file))], cancellationToken);

    /// <summary>An address for all files as one archive; null where the service says that there is no such torrent.</summary>
    public Task<Uri?> RequestArchiveLinkAsync(long id, CancellationToken cancellationToken) =>
        RequestLinkAsync([("torrent_id", Text(id)), ("zip_link", Text(true))], cancellationToken);

    /// <summary>Opens an address that the service gave.</summary>
    public Task<HttpResponseMessage> OpenAsync(Uri link, ByteRange range, CancellationToken cancellationToken) => line.OpenLinkAsync(link, range, cancellationToken);

    /// <summary>Which of at most 100 hashes are cached.</summary>
    /// <remarks>With GET, where the format is in the query: whether a POST reads it there or in its body is told both ways.</remarks>
    public async Task<IReadOnlyList<Row>> ListCachedAsync(IEnumerable<string> hashes, CancellationToken cancellationToken)
    {
        var reply = await GetAsync(Routes.CheckCached, [("format", "list"), ("list_files", Text(false)), .. hashes.Select(hash => ("hash", hash))], cancellationToken).ConfigureAwait(false);
        if (reply.IsMissing) return [];

        // As objects by hash where the format is not honoured.
        return [.. reply.Expect().Rows.SelectMany(row => row.Text("hash") is null ? row.Values() : [row]).Where(row => row.IsObject)];
    }

    /// <summary>The .torrent of a torrent; null where the service has none, as of what it took out of its cache.</summary>
    public Task<byte[]?> ExportFileAsync(long id, CancellationToken cancellationToken) =>
        AskForFileAsync(new Call(HttpMethod.Get, Routes.ExportData) { Query = [("torrent_id", Text(id)), ("type", "file")] }, cancellationToken);

    /// <summary>The magnet link of a torrent; null where the service has none.</summary>
    public async Task<string?> ExportMagnetAsync(long id, CancellationToken cancellationToken)
    {
        var reply = await GetAsync(Routes.ExportData, [("torrent_id", Text(id)), ("type", "magnet")], cancellationToken).ConfigureAwait(false);
        return IsNotKept(reply) ? null : reply.Single().AsText();
    }

    /// <summary>Makes a .torrent of a magnet link, out of the swarm; null where the service finds none.</summary>
    public Task<byte[]?> MakeFileAsync(MagnetLink magnet, CancellationToken cancellationToken) => AskForFileAsync(
        new Call(HttpMethod.Post, Routes.MagnetToFile) { Body = () => JsonRequest.Create(json => json.WriteString("magnet", magnet.Text)), IsAuthorized = false }, cancellationToken);

    private async Task<Uri?> RequestLinkAsync((string, string)[] query, CancellationToken cancellationToken)
    {
        var reply = await AskAsync(new Call(HttpMethod.Get, Routes.RequestLink) { Query = query, HasKeyInQuery = true }, cancellationToken).ConfigureAwait(false);
        if (reply.MayBeMissing) return null;

        return Uri.TryCreate(reply.Single().AsText(), UriKind.Absolute, out var link) && link.Scheme is "http" or "https"
            ? link
            : throw new TorrentApiException(new ApiError.UnexpectedResponse("the link is no http address"));
    }

    /// <summary>A file comes as it is, a refusal as JSON: by the first byte, <c>d</c> or <c>{</c>.</summary>
    private async Task<byte[]?> AskForFileAsync(Call call, CancellationToken cancellationToken)
    {
        var reply = await line.AskAsync(call, new LooseRowParser(), cancellationToken, MostBytesOfFile).ConfigureAwait(false);
        if (reply.Envelope is null && (int)reply.Status is >= 200 and < 300 && reply.Raw.Span is [(byte)'d', ..]) return reply.Raw.ToArray();
        if (reply.Envelope is not null && IsNotKept(reply)) return null;

        reply.Expect();
        throw new TorrentApiException(new ApiError.UnexpectedResponse("JSON in place of a .torrent"));
    }

    // "Not compatible with cached downloads", say the documents; with which code, they do not.
    private static bool IsNotKept(Reply<Row> reply) => !reply.IsSuccess && reply.Error is ApiError.Conflict or ApiError.ServerFault { Detail: Codes.DatabaseError };
}
