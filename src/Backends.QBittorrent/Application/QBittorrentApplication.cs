using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>The program itself: its build, its machine, its end.</summary>
public sealed class QBittorrentApplication
{
    private readonly OperationPipeline _pipeline;
    private readonly IGateway _gateway;

    internal QBittorrentApplication(OperationPipeline pipeline, IGateway gateway) => (_pipeline, _gateway) = (pipeline, gateway);

    /// <summary>Reads what the server was built with.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 4.2.</exception>
    public Task<QBittorrentBuildInfo> GetBuildInfoAsync(CancellationToken cancellationToken = default) =>
        AskAsync(ServerOperations.GetBuildInfo, "4.2", "the build", _gateway.GetBuildInfoAsync, cancellationToken);

    /// <summary>Reads when the server was started, in UTC; null where it does not say.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 5.2.</exception>
    public Task<DateTimeOffset?> GetLaunchTimeAsync(CancellationToken cancellationToken = default) =>
        AskAsync(ServerOperations.GetLaunchTime, "5.2", "the time of the start", _gateway.GetLaunchTimeAsync, cancellationToken);

    /// <summary>Reads where torrents are saved unless they say otherwise; a path of the server, without a separator at its end.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 3.3.4; <see cref="QBittorrentPreferences.SavePath"/> says it there.</exception>
    public Task<string> GetDefaultSavePathAsync(CancellationToken cancellationToken = default) =>
        AskAsync(ServerOperations.GetDefaultSavePath, "3.3.4", "the default path by itself", _gateway.GetDefaultSavePathAsync, cancellationToken);

    /// <summary>Lists what is in a folder of the server: whole paths.</summary>
    /// <param name="path">An absolute path of the server.</param>
    /// <param name="kind">What is listed.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 5.0; <see cref="ApiError.Conflict"/>: there is no such folder.</exception>
    public Task<IReadOnlyList<string>> ListDirectoryAsync(
        string path, QBittorrentDirectoryContent kind = QBittorrentDirectoryContent.All, CancellationToken cancellationToken = default)
    {
        ArgumentRules.CheckServerPath(path);
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind.");
        return AskAsync(ServerOperations.ListDirectory, "5.0", "the content of a folder", ListAsync, cancellationToken);

        async Task<IReadOnlyList<string>> ListAsync(CancellationToken token) =>
            await _gateway.ListDirectoryAsync(path, kind, token).ConfigureAwait(false) ?? throw new TorrentApiException(new ApiError.Conflict("the server has no such folder"));
    }

    /// <summary>Lists the network interfaces of the server's machine.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 4.2.</exception>
    public Task<IReadOnlyList<QBittorrentNetworkInterface>> ListNetworkInterfacesAsync(CancellationToken cancellationToken = default) =>
        AskAsync(ServerOperations.ListNetworkInterfaces, "4.2", "the list of network interfaces", _gateway.ListNetworkInterfacesAsync, cancellationToken);

    /// <summary>Lists the addresses of a network interface.</summary>
    /// <param name="networkInterface">Its <see cref="QBittorrentNetworkInterface.Id"/>; "" for all. An unknown one has no addresses.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 4.2.</exception>
    public Task<IReadOnlyList<string>> ListNetworkAddressesAsync(string networkInterface = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(networkInterface);
        return AskAsync(
            ServerOperations.ListNetworkAddresses, "4.2", "the list of addresses", token => _gateway.ListNetworkAddressesAsync(networkInterface, token), cancellationToken);
    }

    /// <summary>Lists the cookies that the server sends where it fetches .torrent files and feeds.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 5.1.</exception>
    public Task<IReadOnlyList<QBittorrentCookie>> ListCookiesAsync(CancellationToken cancellationToken = default) =>
        AskAsync(ServerOperations.ListCookies, "5.1", "the list of cookies", _gateway.ListCookiesAsync, cancellationToken);

    /// <summary>Replaces all these cookies.</summary>
    /// <exception cref="ArgumentException">A cookie has no name.</exception>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 5.1.</exception>
    public Task SetCookiesAsync(IReadOnlyCollection<QBittorrentCookie> cookies, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cookies);
        if (cookies.Any(cookie => string.IsNullOrEmpty(cookie?.Name))) throw new ArgumentException("A cookie has a name.", nameof(cookies));
        return AskAsync(ServerOperations.SetCookies, "5.1", "setting cookies", token => _gateway.SetCookiesAsync(cookies, token), cancellationToken);
    }

    /// <summary>Sends a mail by the settings of mail. What becomes of it stands in the log.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/> before 5.0.</exception>
    public Task SendTestMailAsync(CancellationToken cancellationToken = default) =>
        AskAsync(ServerOperations.SendTestMail, "5.0", "a test mail", _gateway.SendTestMailAsync, cancellationToken);

    /// <summary>Ends the server. It answers and goes; this library cannot start it again.</summary>
    public Task ShutdownAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(ServerOperations.Shutdown, _gateway.ShutdownAsync, cancellationToken);

    /// <summary>The kind of backend.</summary>
    public override string ToString() => $"{QBittorrentApi.Kind} application";

    private Task<T> AskAsync<T>(Operation operation, string release, string what, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        return _pipeline.RunAsync(operation, AskCoreAsync, cancellationToken);

        async Task<T> AskCoreAsync(CancellationToken token)
        {
            (await _gateway.ConnectAsync(token).ConfigureAwait(false)).RequireVersion(release, what);
            return await ask(token).ConfigureAwait(false);
        }
    }

    private Task AskAsync(Operation operation, string release, string what, Func<CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        return AskAsync(operation, release, what, AskCoreAsync, cancellationToken);

        async Task<bool> AskCoreAsync(CancellationToken token)
        {
            await ask(token).ConfigureAwait(false);
            return true;
        }
    }
}
