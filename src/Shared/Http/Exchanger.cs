namespace TorrentApi.Http;

/// <summary>Sends requests and gives their answers once the headers are here: so many at a time, each within its time-out, all ended at the end.</summary>
internal sealed class Exchanger : IDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly HttpMessageInvoker _http;
    private readonly SemaphoreSlim _slots;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;

    /// <summary>Sends through a handler.</summary>
    /// <param name="http">Disposed with this one where it owns its handler.</param>
    /// <param name="patience">How long the server may take to begin an answer.</param>
    /// <param name="clock">The time of it.</param>
    /// <param name="mostAtOnce">How many requests are sent at a time; the others wait here, without a time-out of their own.</param>
    public Exchanger(HttpMessageInvoker http, TimeSpan patience, TimeProvider clock, int mostAtOnce = int.MaxValue)
    {
        (_http, _patience, _clock) = (http, patience, clock);
        _slots = new SemaphoreSlim(mostAtOnce);
    }

    /// <summary>Sends a request.</summary>
    /// <param name="build">Makes the request; asked again for the second time.</param>
    /// <param name="isRead">True where it changes nothing: then it is sent once more where the connection was closed in place of an answer.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    /// <exception cref="TorrentApiException">The network failed, or nothing came in time.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed meanwhile.</exception>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> build, bool isRead, CancellationToken cancellationToken)
    {
        try
        {
            return await SendInTurnAsync(build, cancellationToken).ConfigureAwait(false);
        }
        catch (TorrentApiException failure) when (isRead && HttpFailures.WasClosedUnanswered(failure))
        {
            return await SendInTurnAsync(build, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the requests that wait for an answer, and closes the connections.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _http.Dispose();
    }

    private async Task<HttpResponseMessage> SendInTurnAsync(Func<HttpRequestMessage> build, CancellationToken cancellationToken)
    {
        using var open = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            await _slots.WaitAsync(open.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException closed) when (_closing.IsCancellationRequested)
        {
            throw Disposed(closed);
        }

        try
        {
            return await ExchangeAsync(build, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<HttpResponseMessage> ExchangeAsync(Func<HttpRequestMessage> build, CancellationToken cancellationToken)
    {
        using var request = build();
        using var late = new CancellationTokenSource(_patience, _clock);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token, _closing.Token);
        try
        {
            return await HttpFailures.TranslateAsync(() => _http.SendAsync(request, any.Token), any.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException closed) when (_closing.IsCancellationRequested)
        {
            throw Disposed(closed);
        }
        catch (OperationCanceledException tooLate) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TorrentApiException(new ApiError.TimedOut(_patience), tooLate);
        }
    }

    private static ObjectDisposedException Disposed(Exception closed) => new("The client was disposed while it waited for the server.", closed);
}
