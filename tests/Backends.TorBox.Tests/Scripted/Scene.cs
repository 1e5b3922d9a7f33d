using TorrentApi.DependencyInjection;
using TorrentApi.Shared;
using TorrentApi.Testing;

namespace TorrentApi.Backends.TorBox.Tests.Scripted;

/// <summary>A scripted service and a client of it, on a clock that only the test moves.</summary>
internal sealed class Scene : IDisposable
{
    public const string Key = "11111111-2222-4333-8444-555555555555";

    public Scene(Action<TorBoxOptions>? configure = null)
    {
        Service = new ScriptedService(Clock);

        // Far away, so that a clock that runs through a wait for something else does not end the operation.
        var options = new TorBoxOptions { ApiKey = Key, OperationTimeout = TimeSpan.FromDays(20), RequestTimeout = TimeSpan.FromDays(10) };
        configure?.Invoke(options);
        Api = new TorBoxApi(options, new BackendServices { Handler = Service, Clock = Clock });
    }

    public ManualClock Clock { get; } = new();

    public ScriptedService Service { get; }

    public TorBoxApi Api { get; }

    /// <inheritdoc cref="Pauses"/>
    public Task<T> FinishAsync<T>(Task<T> task, TimeSpan? longestPause = null) => Clock.FinishAsync(task, longestPause);

    public void Dispose()
    {
        Api.Dispose();
        Service.Dispose();
    }
}
