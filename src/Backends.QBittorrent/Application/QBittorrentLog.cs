using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>What the server wrote down since it started; <see cref="ApiError.Unsupported"/> before 3.3.5. It keeps the newest entries only.</summary>
public sealed class QBittorrentLog
{
    private const string Release = "3.3.5";

    private readonly OperationPipeline _pipeline;
    private readonly IGateway _gateway;

    internal QBittorrentLog(OperationPipeline pipeline, IGateway gateway) => (_pipeline, _gateway) = (pipeline, gateway);

    /// <summary>Lists what happened to the server, oldest first.</summary>
    /// <param name="levels">What is listed.</param>
    /// <param name="after">Lists entries with a higher <see cref="QBittorrentLogEntry.Id"/> alone; null for all. After a restart the server counts from 0 again.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task<IReadOnlyList<QBittorrentLogEntry>> ListAsync(
        QBittorrentLogLevels levels = QBittorrentLogLevels.All, long? after = null, CancellationToken cancellationToken = default)
    {
        CheckNumber(after);
        return AskAsync(ServerOperations.ListLog, token => _gateway.ListLogAsync(levels, after, token), cancellationToken);
    }

    /// <summary>Lists the peers that were banned or filtered, oldest first.</summary>
    /// <param name="after">Lists entries with a higher <see cref="QBittorrentPeerLogEntry.Id"/> alone; null for all.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public Task<IReadOnlyList<QBittorrentPeerLogEntry>> ListPeersAsync(long? after = null, CancellationToken cancellationToken = default)
    {
        CheckNumber(after);
        return AskAsync(ServerOperations.ListPeerLog, token => _gateway.ListPeerLogAsync(after, token), cancellationToken);
    }

    /// <summary>The kind of backend.</summary>
    public override string ToString() => $"{QBittorrentApi.Kind} log";

    private static void CheckNumber(long? after)
    {
        if (after is < 0 or > int.MaxValue) throw new ArgumentOutOfRangeException(nameof(after), after, "The server numbers entries from 0 to 2147483647.");
    }

    private Task<T> AskAsync<T>(Operation operation, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        return _pipeline.RunAsync(operation, AskCoreAsync, cancellationToken);

        async Task<T> AskCoreAsync(CancellationToken token)
        {
            (await _gateway.ConnectAsync(token).ConfigureAwait(false)).RequireVersion(Release, "the log");
            return await ask(token).ConfigureAwait(false);
        }
    }
}
