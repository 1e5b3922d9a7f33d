using TorrentApi.DependencyInjection;
using TorrentApi.Testing;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>A scripted server and a client of it, on a clock that only the test moves.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public Scene(string version, Action<QBittorrentOptions>? configure = null)
    {
        Server = new ScriptedServer(version) { Clock = Clock };
        Options = new QBittorrentOptions
        {
            BaseAddress = new Uri("http://qbt.test:8080"), Username = ScriptedServer.Username, Password = ScriptedServer.Password,

            // Far away, so that a clock that runs through a wait for something else does not end the operation.
            OperationTimeout = TimeSpan.FromDays(2), RequestTimeout = TimeSpan.FromDays(1),
        };
        configure?.Invoke(Options);
        Api = new QBittorrentApi(Options, new BackendServices { Handler = Server, Clock = Clock });
    }

    public ScriptedServer Server { get; }

    public ManualClock Clock { get; } = new();

    public QBittorrentOptions Options { get; }

    public QBittorrentApi Api { get; }

    /// <summary>A scene whose client is connected, and whose server has forgotten how.</summary>
    public static async Task<Scene> ConnectedAsync(string version, Action<QBittorrentOptions>? configure = null)
    {
        var scene = new Scene(version, configure);
        await scene.ConnectAsync();
        return scene;
    }

    public async Task ConnectAsync()
    {
        await Api.GetServerAsync();
        Server.Forget();
    }

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

    public ValueTask DisposeAsync()
    {
        Server.Dispose();
        Api.Dispose();
        return ValueTask.CompletedTask;
    }
}
