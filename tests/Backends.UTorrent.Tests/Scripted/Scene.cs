using TorrentApi.DependencyInjection;
using TorrentApi.Testing;

namespace TorrentApi.Backends.UTorrent.Tests.Scripted;

/// <summary>A scripted server and a client of it, on a clock that only the test moves.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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

    /// <summary>Moves the clock from pause to pause until the task is done. A longer timer is a time-out, which is left alone while something is on its way.</summary>
    public async Task FinishAsync(Task task)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!task.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            if (Clock.NextTimer is { } pause && pause <= LongestPause) Clock.Advance(pause);
            else await Task.Delay(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await task;
    }

    /// <inheritdoc cref="FinishAsync(Task)"/>
    public async Task<T> FinishAsync<T>(Task<T> task)
    {
        await FinishAsync((Task)task);
        return await task;
    }

    public ValueTask DisposeAsync()
    {
        Api.Dispose();
        Server.Dispose();
        return ValueTask.CompletedTask;
    }
}
