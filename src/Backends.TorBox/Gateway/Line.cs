using System.Net;
using TorrentApi.Backends.TorBox.Limits;
using TorrentApi.Backends.TorBox.Wire;
using TorrentApi.Http;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>Asks the service: within its limits, never with a key that it refused, and reads the body before the status.</summary>
internal sealed class Line(Channel channel, EndpointLimits limits) : IDisposable
{
    // A 429 says that nothing was done, so the same call may go again when the limits let it. Somebody else may always be quicker.
    private const int MostAttempts = 10;

    // A page of an error of whoever stands in front. What is meant to be read is smaller or JSON.
    private const int MostRawBytes = 64 * 1024;

    private readonly KeyGuard _guard = new();

    /// <summary>Sends a call and reads its answer, whatever it says, except that a refused key is thrown.</summary>
    /// <param name="call">What is asked.</param>
    /// <param name="parser">Reads the elements of <c>data</c>.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    /// <param name="mostRawBytes">The bound for a body that is no JSON object.</param>
    public Task<Reply<T>> AskAsync<T>(Call call, ElementParser<T> parser, CancellationToken cancellationToken, int mostRawBytes = MostRawBytes)
        where T : class =>
        call.IsAuthorized
            ? _guard.RunAsync(() => AskWithinLimitsAsync(call, parser, mostRawBytes, cancellationToken), cancellationToken)
            : AskWithinLimitsAsync(call, parser, mostRawBytes, cancellationToken);

    /// <summary>Opens a download link; the answer is the caller's to judge and to dispose.</summary>
    public Task<HttpResponseMessage> OpenLinkAsync(Uri link, ByteRange range, CancellationToken cancellationToken) => channel.OpenLinkAsync(link, range, cancellationToken);

    public void Dispose()
    {
        channel.Dispose();
        limits.Dispose();
        _guard.Dispose();
    }

    private async Task<Reply<T>> AskWithinLimitsAsync<T>(Call call, ElementParser<T> parser, int mostRawBytes, CancellationToken cancellationToken)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            using var lease = await limits.EnterAsync(call, cancellationToken).ConfigureAwait(false);
            using var response = await channel.SendAsync(call, cancellationToken).ConfigureAwait(false);
            var reply = await HttpFailures.TranslateAsync(() => ReadAsync(response, parser, mostRawBytes, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (reply.Status != HttpStatusCode.TooManyRequests)
            {
                limits.Note(call, lease, response);
                return reply.Error is ApiError.LoginRefused refused ? throw new TorrentApiException(refused) : reply;
            }

            var wait = limits.Refused(call, response, reply.Envelope?.Detail);
            if (attempt == MostAttempts) throw new TorrentApiException(new ApiError.Throttled(wait));
        }
    }

    private static async Task<Reply<T>> ReadAsync<T>(HttpResponseMessage response, ElementParser<T> parser, int mostRawBytes, CancellationToken cancellationToken)
        where T : class
    {
        var reply = new Reply<T> { Status = response.StatusCode };
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        var stream = new EnvelopeStream(body);
        await using var __ = stream.ConfigureAwait(false);
        if (await stream.PeekAsync(cancellationToken).ConfigureAwait(false) != (byte)'{')
            return reply with { Raw = await stream.ReadRawAsync(mostRawBytes, cancellationToken).ConfigureAwait(false) };

        using var reader = new JsonArrayReader<T>(stream, parser);
        var rows = new List<T>();
        while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
        {
            while (reader.TryRead(out var row)) rows.Add(row);
        }

        var envelope = await stream.ReadEnvelopeAsync(cancellationToken).ConfigureAwait(false);
        return reply with { Envelope = envelope, Rows = rows, Total = rows.Count + reader.Skipped };
    }
}
