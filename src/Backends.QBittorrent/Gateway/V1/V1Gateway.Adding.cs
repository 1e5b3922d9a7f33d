using System.Net;
using TorrentApi.Adding;

namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

internal sealed partial class V1Gateway
{
    // A longer one is refused with 400 while it is still being written, which looks like a broken connection (observed on 4.0.4).
    private const long MostInBody = 10_000_000;

    public async Task<AddVerdict> AddAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken)
    {
        var dialect = await DialectAsync(cancellationToken).ConfigureAwait(false);
        RefuseWhatIsTooMuch(source, plan, dialect);

        // From here on the torrent may be there, whatever becomes of the answer.
        if (source.Hash?.V1Hex is { } hex) _young.Add(TorrentId.Parse(hex));
        using var reply = await SendAsync(current => Add(source, plan, current), cancellationToken).ConfigureAwait(false);
        if (source.Hash?.V1Hex is { } key) _young.Add(TorrentId.Parse(key));

        return reply.StatusCode switch
        {
            HttpStatusCode.OK when source is AddSource.File => AddVerdict.Accepted,
            HttpStatusCode.OK => Judge(source, await Replies.ReadTextAsync(reply, cancellationToken).ConfigureAwait(false), dialect),
            HttpStatusCode.UnsupportedMediaType => dialect.RefusesDuplicateFiles ? AddVerdict.Refused : AddVerdict.NotATorrent,
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    private static Call Add(AddSource source, AddPlan plan, Dialect dialect) =>
        new(HttpMethod.Post, source is AddSource.File ? Routes.Upload : Routes.Download, () => AddForm.Create(source, plan, dialect));

    /// <summary>"Fails." is what every address gets, though the server goes on to fetch it; of a magnet link it means what it says.</summary>
    private static AddVerdict Judge(AddSource source, string text, Dialect dialect) => (text, source) switch
    {
        ("Ok.", _) => AddVerdict.Accepted,
        ("Fails.", AddSource.Url) => AddVerdict.Pending,
        ("Fails.", _) => AddVerdict.Refused,
        ("", _) when !dialect.AnswersDownloads => source is AddSource.Url ? AddVerdict.Pending : AddVerdict.Accepted,
        _ => throw new TorrentApiException(new ApiError.UnexpectedResponse("the answer to the add is not qBittorrent's")),
    };

    private static void RefuseWhatIsTooMuch(AddSource source, AddPlan plan, Dialect dialect)
    {
        if (plan.Options.DownloadLimit > int.MaxValue || plan.Options.UploadLimit > int.MaxValue)
            throw new TorrentApiException(new ApiError.Unsupported(Capability.AddSpeedLimits, "this server takes 2 GiB/s and more for no limit"));
        if (source is not AddSource.File { Torrent.Bytes.Length: > (int)(MostInBody / 2) }) return;

        using var body = AddForm.Create(source, plan, dialect);
        if (body.Headers.ContentLength > MostInBody)
            throw new TorrentApiException(new ApiError.RejectedTorrent("the file is larger than the 10 MB that this server takes; a magnet link is not"));
    }
}
