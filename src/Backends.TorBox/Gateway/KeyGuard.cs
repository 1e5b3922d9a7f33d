namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>Sees to it that a wrong key is shown to the service once: until it was accepted, calls go one at a time; once it was refused, none goes.</summary>
internal sealed class KeyGuard : IDisposable
{
    private readonly SemaphoreSlim _first = new(1, 1);
    private volatile ApiError? _refusal;
    private volatile bool _isAccepted;

    /// <summary>Runs one exchange with the key.</summary>
    /// <param name="exchange">Sends the key and judges the answer.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> exchange, CancellationToken cancellationToken)
    {
        ThrowIfRefused();
        if (_isAccepted) return await JudgeAsync(exchange).ConfigureAwait(false);

        await _first.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ThrowIfRefused();
            if (!_isAccepted) return await JudgeAsync(exchange).ConfigureAwait(false);
        }
        finally
        {
            _first.Release();
        }

        return await JudgeAsync(exchange).ConfigureAwait(false);
    }

    public void Dispose() => _first.Dispose();

    private async Task<T> JudgeAsync<T>(Func<Task<T>> exchange)
    {
        try
        {
            var result = await exchange().ConfigureAwait(false);
            _isAccepted = true;
            return result;
        }
        catch (TorrentApiException failure) when (failure.Error is ApiError.LoginRefused)
        {
            _refusal = failure.Error;
            throw;
        }
    }

    private void ThrowIfRefused()
    {
        if (_refusal is { } refusal) throw new TorrentApiException(refusal);
    }
}
