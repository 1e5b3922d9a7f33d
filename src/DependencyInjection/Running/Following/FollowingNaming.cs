namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>Naming of whichever adapter is there now.</summary>
internal sealed class FollowingNaming(ClientSlot slot) : INamingFeature
{
    public Task RenameAsync(SingleTarget target, string name, CancellationToken cancellationToken = default) =>
        slot.RunAsync(api => api.Require<INamingFeature>().RenameAsync(target, name, cancellationToken));
}
