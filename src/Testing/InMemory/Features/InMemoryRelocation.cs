namespace TorrentApi.Testing;

/// <summary>Where the torrents of an <see cref="InMemoryTorrentApi"/> lie; a move takes no time.</summary>
internal sealed class InMemoryRelocation(InMemoryTorrentApi api) : IRelocationFeature
{
    public Task MoveAsync(MultiTarget targets, string savePath, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckServerPath(savePath);
        return ChangeAsync(Operations.Move, Capability.Move, targets, options => options with { SavePath = savePath, AutomaticManagement = false }, cancellationToken);
    }

    public Task EnableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            Operations.EnableAutomaticManagement, Capability.AutomaticManagement, targets,
            options => options with { SavePath = null, AutomaticManagement = true }, cancellationToken);

    public Task DisableAutomaticManagementAsync(MultiTarget targets, CancellationToken cancellationToken = default) =>
        api.RunAsync(Operations.DisableAutomaticManagement, [Capability.AutomaticManagement], targets, () => api.Server.Settle(targets), cancellationToken);

    private Task ChangeAsync(Operation operation, Capability needed, MultiTarget targets, Func<AddOptions, AddOptions> change, CancellationToken cancellationToken) =>
        api.RunAsync(operation, [needed], targets, () => api.Server.ChangeOptions(targets, change), cancellationToken);
}
