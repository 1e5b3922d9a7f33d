namespace TorrentApi.Testing;

/// <summary>The names of the torrents of an <see cref="InMemoryTorrentApi"/>.</summary>
internal sealed class InMemoryNaming(InMemoryTorrentApi api) : INamingFeature
{
    public Task RenameAsync(SingleTarget target, string name, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckTarget(target);
        ArgumentRules.CheckName(name);
        return api.RunAsync(Operations.Rename, [Capability.Rename], () => api.Server.ForEach(target, torrent => torrent.Name = name.Trim()), cancellationToken);
    }
}
