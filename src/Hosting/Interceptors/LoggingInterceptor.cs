using Microsoft.Extensions.Logging;

namespace TorrentApi.Hosting;

/// <summary>Writes one line for every operation: reads at Debug, writes at Information, failures at Warning.</summary>
/// <remarks>
/// A line has client, operation, time taken and, on failure, the cause. No torrent's name, path or address is in it; the cause may name
/// hashes. Event ids are constants here, so that a program can filter by them.
/// </remarks>
/// <param name="logger">Where the lines go.</param>
/// <param name="clock">Measures; null for the system's.</param>
public sealed partial class LoggingInterceptor(ILogger logger, TimeProvider? clock = null) : TorrentInterceptor
{
    /// <summary>The category that registration uses.</summary>
    public const string Category = "TorrentApi.Operations";

    /// <summary>A read succeeded; Debug.</summary>
    public const int ReadEvent = 1001;

    /// <summary>A write or a removal succeeded; Information.</summary>
    public const int WriteEvent = 1002;

    /// <summary>An operation failed; Warning.</summary>
    public const int FailureEvent = 1003;

    /// <summary>The caller went away before the end; Debug.</summary>
    public const int CancellationEvent = 1004;

    private readonly ILogger _logger = logger ?? throw new ArgumentNullException(nameof(logger));
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <inheritdoc/>
    public override async Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proceed);
        var started = _clock.GetTimestamp();
        try
        {
            var result = await proceed(cancellationToken).ConfigureAwait(false);
            TellSuccess(operation, backend, Milliseconds(started));
            return result;
        }
        catch (OperationCanceledException)
        {
            Cancelled(backend, operation, Milliseconds(started));
            throw;
        }
        catch (TorrentApiException failure)
        {
            Failed(backend, operation, Milliseconds(started), failure.Error.ToString());
            throw;
        }
        catch (Exception failure)
        {
            // Not ours: its words may hold anything, so only its type is told.
            Failed(backend, operation, Milliseconds(started), failure.GetType().Name);
            throw;
        }
    }

    private void TellSuccess(Operation operation, BackendInfo backend, double milliseconds)
    {
        if (operation.Kind == OperationKind.Read)
            Read(backend, operation, milliseconds);
        else
            Wrote(backend, operation, milliseconds);
    }

    private double Milliseconds(long started) => Math.Round(_clock.GetElapsedTime(started).TotalMilliseconds, 1);

    [LoggerMessage(ReadEvent, LogLevel.Debug, "{Backend} {Operation} took {Milliseconds} ms.")]
    private partial void Read(BackendInfo backend, Operation operation, double milliseconds);

    [LoggerMessage(WriteEvent, LogLevel.Information, "{Backend} {Operation} took {Milliseconds} ms.")]
    private partial void Wrote(BackendInfo backend, Operation operation, double milliseconds);

    [LoggerMessage(FailureEvent, LogLevel.Warning, "{Backend} {Operation} failed after {Milliseconds} ms: {Cause}")]
    private partial void Failed(BackendInfo backend, Operation operation, double milliseconds, string cause);

    [LoggerMessage(CancellationEvent, LogLevel.Debug, "{Backend} {Operation} was cancelled after {Milliseconds} ms.")]
    private partial void Cancelled(BackendInfo backend, Operation operation, double milliseconds);
}
