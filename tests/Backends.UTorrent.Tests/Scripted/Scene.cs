using TorrentApi.DependencyInjection;
using TorrentApi.Shared;
using TorrentApi.Testing;

namespace TorrentApi.Backends.UTorrent.Tests.Scripted;

/// <summary>A scripted server and a client of it, on a clock that only the test moves.</summary>
internal sealed class Scene : IAsyncDisposable
{
    public Scene(Action<UTorrentOptions>? configure = null)
    {
        var options = new UTorrentOptions
        {
            BaseAddress = new Uri("http://ut.test:8080"), Username = "admin", Password = "p:ä",

            // Far away, so that a clock that runs through a wait for something else ends nothing.
            OperationTimeout = TimeSpan.FromDays(2), RequestTimeout = TimeSpan.FromDays(1), VisibilityTimeout = TimeSpan.FromHours(12),
        };
        configure?.Invoke(options);
        Api = new UTorrentApi(options, new BackendServices { Handler = Server, Clock = Clock });
        Server.Say("list", Sample.List(Sample.Row(1)));
    }

    public ScriptedServer Server { get; } = new();

    public ManualClock Clock { get; } = new();

    public UTorrentApi Api { get; }

    /// <inheritdoc cref="Pauses"/>
    public Task FinishAsync(Task task) => Clock.FinishAsync(task);

    /// <inheritdoc cref="Pauses"/>
    public Task<T> FinishAsync<T>(Task<T> task) => Clock.FinishAsync(task);

    public ValueTask DisposeAsync()
    {
        Api.Dispose();
        Server.Dispose();
        return ValueTask.CompletedTask;
    }
}
