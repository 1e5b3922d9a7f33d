using System.Net;
using System.Text;
using TorrentApi.Adding;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public async Task<AddVerdict> AddAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Post, Routes.Add, () => AddForm.Create(source, plan));
        using var reply = await session.SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.Accepted => AddVerdict.Pending,
            HttpStatusCode.OK => await ReadVerdictAsync(reply, cancellationToken).ConfigureAwait(false),
            HttpStatusCode.Conflict => AddVerdict.Refused,
            HttpStatusCode.UnsupportedMediaType => AddVerdict.NotATorrent,
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    /// <summary>"Ok." or "Fails." up to 5.1, JSON with counts from 5.2.</summary>
    private static async Task<AddVerdict> ReadVerdictAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        var bytes = await BoundedBody.ReadBytesAsync(reply, MaxTextBytes, cancellationToken).ConfigureAwait(false);
        switch (Encoding.UTF8.GetString(bytes).Trim())
        {
            case "Ok.":
                return AddVerdict.Accepted;
            case "Fails.":
                return AddVerdict.Refused;
            default:
                using (var json = new MemoryStream(bytes)) return Judge(await AddReply.ReadAsync(json, cancellationToken).ConfigureAwait(false));
        }
    }

    private static AddVerdict Judge(AddReply reply) => reply switch
    {
        { Succeeded: > 0 } => AddVerdict.Accepted,
        { Pending: > 0 } => AddVerdict.Pending,
        { Failed: > 0 } => AddVerdict.Refused,
        _ => throw new TorrentApiException(new ApiError.UnexpectedResponse("the answer to the add counts nothing")),
    };
}
