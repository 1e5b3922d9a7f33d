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
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.Accepted => AddVerdict.Pending,
            HttpStatusCode.OK => await ReadVerdictAsync(reply, cancellationToken).ConfigureAwait(false),
            HttpStatusCode.Conflict => AddVerdict.Refused,
            HttpStatusCode.UnsupportedMediaType => AddVerdict.NotATorrent,
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    public Task SetAfterAddAsync(TorrentId key, Capability step, AddOptions options, CancellationToken cancellationToken)
    {
        var keys = Keys.Of(key);
        return step switch
        {
            Capability.AddTags => AddTagsAsync(keys, options.Tags, cancellationToken),
            Capability.AddRatioLimit => SetShareLimitsAsync(keys, new ShareLimits { Ratio = options.RatioLimit, SeedingTime = options.SeedingTimeLimit }, cancellationToken),
            Capability.AddAutomaticManagement => SetAutomaticManagementAsync(keys, options.AutomaticManagement == true, cancellationToken),
            Capability.AddTopOfQueue => MoveToTopAsync(keys, cancellationToken),
            Capability.AddForced => ForceStartAsync(keys, cancellationToken),
            _ => throw new TorrentApiException(new ApiError.Unsupported(step, $"{step} cannot be set after the add")),
        };
    }

    /// <summary>"Ok." or "Fails." up to 5.1, JSON with counts from 5.2.</summary>
    private static async Task<AddVerdict> ReadVerdictAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        var bytes = await BoundedBody.ReadBytesAsync(reply, TextReads.MaxBytes, cancellationToken).ConfigureAwait(false);
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

    private async Task MoveToTopAsync(Keys keys, CancellationToken cancellationToken)
    {
        if (!await MoveInQueueAsync(keys, QueueMove.Top, cancellationToken).ConfigureAwait(false))
            throw new TorrentApiException(new ApiError.Conflict("queueing is off on the server"));
    }
}
