namespace TorrentApi;

/// <summary>Ends a wait when its time is over, and gives its errors their client and operation.</summary>
internal sealed class WaitDeadline(BackendInfo backend, WaitOptions options)
{
    private const string Operation = "torrents.wait";

    public async Task<Torrent> RunAsync(Func<CancellationToken, Task<Torrent>> wait, CancellationToken cancellationToken)
    {
        var timeout = options.Timeout ?? Timeout.InfiniteTimeSpan;
        using var deadline = new CancellationTokenSource(timeout, options.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await wait(both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, cancellationToken);
        }
        catch (OperationCanceledException cancelled) when (deadline.IsCancellationRequested)
        {
            throw Failure(new ApiError.TimedOut(timeout), cancelled);
        }
        catch (TorrentApiException unnamed) when (!unnamed.IsAttributed)
        {
            throw Failure(unnamed.Error, unnamed.InnerException);
        }
    }

    private TorrentApiException Failure(ApiError error, Exception? inner) => new(error, backend, Operation, inner);
}
