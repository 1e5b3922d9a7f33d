using TorrentApi.DependencyInjection;
using TorrentApi.Testing;

namespace TorrentApi.Backends.TorBox.Tests.Scripted;

/// <summary>A scripted service and a client of it, on a clock that only the test moves.</summary>
internal sealed class Scene : IDisposable
{
    public const string Key = "11111111-2222-4333-8444-555555555555";

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);
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

    /// <summary>Moves the clock from pause to pause until the task is done. A longer timer is a time-out, which is left alone while something is on its way.</summary>
    public async Task<T> FinishAsync<T>(Task<T> task, TimeSpan? longestPause = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!task.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            if (Clock.NextTimer is { } pause && pause <= (longestPause ?? LongestPause)) Clock.Advance(pause);
            else await Task.Delay(TimeSpan.FromMilliseconds(1));
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
