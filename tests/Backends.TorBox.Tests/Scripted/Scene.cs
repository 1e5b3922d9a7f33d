using TorrentApi.DependencyInjection;
using TorrentApi.Testing;

namespace TorrentApi.Backends.TorBox.Tests.Scripted;

/// <summary>A scripted service and a client of it, on a clock that only the test moves.</summary>
internal sealed class Scene : IDisposable
{
    public const string Key = "11111111-2222-4333-8444-555555555555";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

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

    /// <summary>Moves the clock in small steps until the task is done.</summary>
    public async Task<T> FinishAsync<T>(Task<T> task)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!task.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            Clock.Advance(Step);
            await Task.Yield();
        }

        return await task;
    }

    /// <summary>Waits, without moving the clock, until something has happened.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public void Dispose()
    {
        Api.Dispose();
        Service.Dispose();
    }
}
