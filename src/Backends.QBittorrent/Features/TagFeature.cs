using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Lookup;

namespace TorrentApi.Backends.QBittorrent.Features;

internal sealed class TagFeature(OperationPipeline pipeline, IGateway gateway, TargetedWrites writes) : ITagFeature
{
    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        pipeline.RunAsync(Operations.ListTags, RunAsync, cancellationToken);

    public Task SetAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckTags(tags);
        return pipeline.RunAsync(Operations.SetTags, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone) return;

            var server = await RequireTagsAsync(token).ConfigureAwait(false);
            if (server.SetsTags) await writes.RunAsync(targets, (keys, inner) => gateway.SetTagsAsync(keys, tags, inner), token).ConfigureAwait(false);
            else await SetByDifferenceAsync(targets, tags, token).ConfigureAwait(false);
        }
    }

    public Task AddAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        EditAsync(Operations.AddTags, targets, tags, gateway.AddTagsAsync, cancellationToken);

    public Task RemoveAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken = default) =>
        EditAsync(Operations.RemoveTags, targets, tags, gateway.RemoveTagsAsync, cancellationToken);

    private Task EditAsync(
        Operation operation,
        MultiTarget targets,
        IReadOnlyCollection<string> tags,
        Func<Keys, IReadOnlyCollection<string>, CancellationToken, Task> edit,
        CancellationToken cancellationToken)
    {
        ArgumentRules.CheckTargets(targets);
        ArgumentRules.CheckTags(tags);
        return pipeline.RunAsync(operation, RunAsync, cancellationToken);

        async Task RunAsync(CancellationToken token)
        {
            if (targets.IsNone || tags.Count == 0) return;

            await RequireTagsAsync(token).ConfigureAwait(false);
            await writes.RunAsync(targets, (keys, inner) => edit(keys, tags, inner), token).ConfigureAwait(false);
        }
    }

    /// <summary>Before 5.1 nothing sets tags: the surplus is taken away, then the wanted ones are given. Between the two a reader sees neither.</summary>
    private async Task SetByDifferenceAsync(MultiTarget targets, IReadOnlyCollection<string> tags, CancellationToken cancellationToken)
    {
        var found = await writes.FindAllOrEveryAsync(targets, cancellationToken).ConfigureAwait(false);
        var surplus = found.SelectMany(torrent => torrent.Torrent.Tags).Except(tags, StringComparer.Ordinal).ToList();
        await TargetedWrites.RunAsync(found, (keys, token) => gateway.RemoveTagsAsync(keys, surplus, token), cancellationToken).ConfigureAwait(false);
        if (tags.Count > 0)
            await TargetedWrites.RunAsync(found, (keys, token) => gateway.AddTagsAsync(keys, tags, token), cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        await RequireTagsAsync(cancellationToken).ConfigureAwait(false);
        return await gateway.ListTagsAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<ServerProfile> RequireTagsAsync(CancellationToken cancellationToken)
    {
        var server = await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false);
        server.Require(Capability.TagsAssign);
        return server;
    }
}
