using TorrentApi.DependencyInjection;
using TorrentApi.Shared;
using TorrentApi.Testing;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>A scripted server and a client of it, on a clock that only the test moves.</summary>
internal sealed class Scene : IAsyncDisposable
{
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

    /// <inheritdoc cref="Pauses"/>
    public Task<T> FinishAsync<T>(Task<T> task, TimeSpan? longestPause = null) => Clock.FinishAsync(task, longestPause);

    public ValueTask DisposeAsync()
    {
        Server.Dispose();
        Api.Dispose();
        return ValueTask.CompletedTask;
    }
}
