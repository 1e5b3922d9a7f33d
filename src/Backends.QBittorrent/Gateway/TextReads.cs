using System.Net;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>Reads the short texts by which a server says who it is.</summary>
internal sealed class TextReads(Channel channel, string? cookie, bool closesConnections)
{
    public const int MaxBytes = 64 * 1024;

    /// <summary>The text; null for 404.</summary>
    public async Task<string?> TryReadAsync(string route, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, route) { IsLast = closesConnections };
        using var reply = await channel.SendAsync(call, cookie, cancellationToken).ConfigureAwait(false);
        switch (reply.StatusCode)
        {
            case HttpStatusCode.OK:
                var text = (await BoundedBody.ReadTextAsync(reply, MaxBytes, cancellationToken).ConfigureAwait(false)).Trim();
                return text.Length > 0 && !text.StartsWith('<') ? text : throw Failure(new ApiError.UnexpectedResponse("the answer is not qBittorrent's"));
            case HttpStatusCode.NotFound:
                return null;
            case HttpStatusCode.Forbidden:
                throw Failure(new ApiError.Forbidden("the server refuses a session that it has just opened"));
            default:
                throw Failure(Statuses.Unexpected(reply));
        }
    }

    /// <summary>The text of a route that every server of the generation has.</summary>
    public async Task<string> ReadAsync(string route, CancellationToken cancellationToken) =>
        await TryReadAsync(route, cancellationToken).ConfigureAwait(false) ?? throw Failure(Statuses.Unexpected(HttpStatusCode.NotFound));

    private static TorrentApiException Failure(ApiError error) => new(error);
}
