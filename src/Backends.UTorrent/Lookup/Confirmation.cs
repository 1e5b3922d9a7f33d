namespace TorrentApi.Backends.UTorrent.Lookup;

/// <summary>Looks whether something that was asked for has happened: the server's own answer is the same either way.</summary>
internal sealed class Confirmation(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(400);

    /// <summary>Looks until it shows or the patience is over; the last word is a look's.</summary>
    public async Task<bool> IsSeenAsync(Func<CancellationToken, Task<bool>> look, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        for (var pause = FirstPause; !await look(cancellationToken).ConfigureAwait(false); pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            if (clock.GetElapsedTime(begun) >= Patience) return false;
            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Looks until it shows; where it never does, that is the error.</summary>
    public async Task RequireAsync(string what, Func<CancellationToken, Task<bool>> look, CancellationToken cancellationToken)
    {
        if (!await IsSeenAsync(look, cancellationToken).ConfigureAwait(false))
            throw new TorrentApiException(new ApiError.UnexpectedResponse($"the server took the request and did not do it: {what}"));
    }
}
