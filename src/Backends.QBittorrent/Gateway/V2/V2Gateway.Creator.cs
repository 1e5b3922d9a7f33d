using System.Net;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

internal sealed partial class V2Gateway
{
    public async Task<string> StartCreationAsync(IReadOnlyList<(string, string)> form, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => Routes.CreatorAddTask, form, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.Conflict) throw new TorrentApiException(new ApiError.Conflict("too many tasks are waiting"));
        if (reply.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(reply));

        var answer = await Replies.ReadAsync(reply, Node.ReadAsync, cancellationToken).ConfigureAwait(false);
        return answer.Text("taskID") is { Length: > 0 } task ? task : throw new TorrentApiException(new ApiError.UnexpectedResponse("a task without a name"));
    }

    public Task<IReadOnlyList<Node>> ListCreationsAsync(CancellationToken cancellationToken) => ReadNodesAsync(Routes.CreatorStatus, cancellationToken);

    public async Task<IReadOnlyList<Node>> FindCreationAsync(string task, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(Routes.CreatorStatus, [("taskID", task)]));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.NotFound) return [];
        if (reply.StatusCode != HttpStatusCode.OK) throw new TorrentApiException(Statuses.Unexpected(reply));
        return await Replies.ReadAsync(reply, NodeParser.ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    public async Task<TorrentFile> ReadCreatedAsync(string task, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Get, WithQuery(Routes.CreatorTorrentFile, [("taskID", task)]));
        using var reply = await SendAsync(_ => call, cancellationToken).ConfigureAwait(false);
        return reply.StatusCode switch
        {
            HttpStatusCode.OK => await ReadFileAsync(reply, cancellationToken).ConfigureAwait(false),
            HttpStatusCode.NotFound => throw new TorrentApiException(new ApiError.Conflict("there is no such task")),
            HttpStatusCode.Conflict => throw new TorrentApiException(new ApiError.Conflict("the task is not finished, or it failed")),
            _ => throw new TorrentApiException(Statuses.Unexpected(reply)),
        };
    }

    /// <summary>404 where there is none.</summary>
    public async Task RemoveCreationAsync(string task, CancellationToken cancellationToken)
    {
        using var reply = await PostForAsync(_ => Routes.CreatorDeleteTask, [("taskID", task)], cancellationToken).ConfigureAwait(false);
        if (reply.StatusCode != HttpStatusCode.NotFound && !Statuses.IsSuccess(reply.StatusCode)) throw new TorrentApiException(Statuses.Unexpected(reply));
    }
}
