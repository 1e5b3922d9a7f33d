using System.Net;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>What every gateway does with an answer.</summary>
internal static class Replies
{
    /// <summary>The reply where its status is the expected one; else the error that the status means.</summary>
    public static HttpResponseMessage Expect(HttpResponseMessage reply, HttpStatusCode expected)
    {
        if (reply.StatusCode == expected) return reply;

        using (reply) throw new TorrentApiException(Statuses.Unexpected(reply));
    }

    /// <summary>Reads a body as it arrives; what the network does meanwhile gets its cause.</summary>
    public static Task<T> ReadAsync<T>(HttpResponseMessage reply, Func<Stream, CancellationToken, ValueTask<T>> read, CancellationToken cancellationToken)
    {
        return HttpFailures.TranslateAsync(ReadBodyAsync, cancellationToken);

        async Task<T> ReadBodyAsync()
        {
            var body = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = body.ConfigureAwait(false);
            return await read(body, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a short text, without the blanks around it.</summary>
    public static async Task<string> ReadTextAsync(HttpResponseMessage reply, CancellationToken cancellationToken) =>
        (await BoundedBody.ReadTextAsync(reply, TextReads.MaxBytes, cancellationToken).ConfigureAwait(false)).Trim();
}
