using System.Globalization;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>
/// A real server on 127.0.0.1, with no way out to the network but what a test asks it for. It dies with the test host.
/// Not safe for use from several tests at once but for reading its properties.
/// </summary>
public sealed class QBittorrentProcess : IAsyncDisposable
{
    private const int PortAttempts = 5;

    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StopDeadline = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly ServerInstall install;
    private readonly QBittorrentProcessOptions options;
    private LifelineProcess? process;

    private QBittorrentProcess(ServerInstall install, QBittorrentProcessOptions options)
    {
        this.install = install;
        this.options = options;
        ProfileDirectory = options.ProfileDirectory is { } given
            ? Directory.CreateDirectory(given).FullName
            : FastDirectory.Create($"torrentapi-qbittorrent-{install.Version}-");
        DownloadDirectory = Directory.CreateDirectory(Path.Combine(ProfileDirectory, "downloads")).FullName;
    }

    /// <summary>The server's version, such as <c>4.5.2</c>.</summary>
    public string Version => install.Version;

    /// <summary>The WebUI's address, ending in a slash. A restart keeps it.</summary>
    public Uri BaseAddress => new($"http://127.0.0.1:{WebPort.ToString(CultureInfo.InvariantCulture)}/");

    /// <summary>The port on 127.0.0.1 for peers, which two servers need to exchange data. A restart keeps it.</summary>
    public int PeerPort { get; private set; }

    /// <summary>The WebUI's user name.</summary>
    public string Username => options.Username;

    /// <summary>The WebUI's password.</summary>
    public string Password => options.Password;

    /// <summary>The API key that the server was started with; null if none, or if its version knows none.</summary>
    public string? ApiKey => QBittorrentVersions.HasApiKeys(Version) ? options.ApiKey : null;

    /// <summary>What the server keeps: <c>qBittorrent/config</c>, <c>qBittorrent/data</c>, and what it printed in <c>server.log</c>.</summary>
    public string ProfileDirectory { get; }

    /// <summary>Where torrents are saved unless told otherwise: <c>downloads</c> in the profile, so no <c>/</c> at its end.</summary>
    public string DownloadDirectory { get; }

    /// <summary>The id of the server's process; of the last one, while it is stopped.</summary>
    public int ProcessId => process?.Id ?? throw new InvalidOperationException("The server was never started.");

    /// <summary>Whether the server runs: false after a stop or a crash.</summary>
    public bool IsRunning => process is { HasExited: false };

    private int WebPort { get; set; }

    private string LogFile => Path.Combine(ProfileDirectory, "server.log");

    /// <summary>
    /// Starts a server on free ports and returns once its WebUI answers. Where the version is not installed, the running test ends
    /// as <see cref="ServerInstall.RequireOrSkip"/> says.
    /// </summary>
    /// <exception cref="InvalidOperationException">The server ended or did not answer in 30 seconds; the message holds what it printed.</exception>
    public static async Task<QBittorrentProcess> StartAsync(
        string version, QBittorrentProcessOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new QBittorrentProcess(ServerInstall.RequireOrSkip(version), options ?? new());
        try
        {
            await server.LaunchOnFreePortsAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the server to end (SIGTERM): it saves its state first, mostly within a second. After 15 seconds it is killed.</summary>
    public Task StopAsync() => process?.TerminateAsync(StopDeadline) ?? Task.CompletedTask;

    /// <summary>Ends the server at once (SIGKILL): what it had not saved is lost.</summary>
    public Task KillAsync() => process?.KillAsync() ?? Task.CompletedTask;

    /// <summary>Stops the server if it runs, and starts it again with the same ports and profile. Sessions do not survive it.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        await StopAsync();
        if (!await TryLaunchAsync(cancellationToken)) throw Failure($"its port {WebPort} was taken while it was down");
    }

    /// <summary>What the server printed so far, over all its starts. Versions up to 4.5 print only when they end.</summary>
    public string ReadLog() => File.Exists(LogFile) ? File.ReadAllText(LogFile) : "";

    /// <summary>Kills the server and deletes its profile, unless that was given.</summary>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process?.Dispose();
        process = null;
        if (options.ProfileDirectory is null && Directory.Exists(ProfileDirectory)) Directory.Delete(ProfileDirectory, recursive: true);
    }

    private async Task LaunchOnFreePortsAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= PortAttempts; attempt++)
        {
            WebPort = LoopbackPorts.FindFree();
            do PeerPort = LoopbackPorts.FindFree();
            while (PeerPort == WebPort);

            var configuration = ServerConfiguration.Open(ProfileDirectory, DownloadDirectory, options);
            configuration.SetPeerPort(PeerPort);
            configuration.Save();
            if (await TryLaunchAsync(cancellationToken)) return;

            await KillAsync();
        }

        throw Failure($"others were faster at {PortAttempts} ports in a row");
    }

    /// <summary>Starts the program and waits until the WebUI answers; false when someone else listens on the port.</summary>
    private async Task<bool> TryLaunchAsync(CancellationToken cancellationToken)
    {
        process?.Dispose();
        process = LifelineProcess.Start(ProfileDirectory, LogFile, install.Launcher!, $"--profile={ProfileDirectory}", $"--webui-port={WebPort}");
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(StartDeadline);
        try
        {
            var listener = await WaitForListenerAsync(deadline.Token);
            if (listener is PortListener.Process) await WaitForAnswerAsync(deadline.Token);
            return listener is PortListener.Process;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure($"it did not answer within {StartDeadline.TotalSeconds} seconds");
        }
    }

    private async Task<PortListener> WaitForListenerAsync(CancellationToken deadline)
    {
        while (IsRunning)
        {
            if (LoopbackPorts.FindListener(WebPort, ProcessId) is not PortListener.Nobody and var listener) return listener;
            await Task.Delay(PollInterval, deadline);
        }

        throw Failure("it ended by itself");
    }

    private async Task WaitForAnswerAsync(CancellationToken deadline)
    {
        using var client = new RawClient(BaseAddress);
        while (IsRunning)
        {
            try
            {
                await client.GetAsync("api/v2/app/version", deadline);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(PollInterval, deadline);
            }
        }

        throw Failure("it ended by itself");
    }

    private InvalidOperationException Failure(string reason) =>
        new($"qBittorrent {Version} did not start: {reason}. It printed:{Environment.NewLine}{ReadLog()}");
}
