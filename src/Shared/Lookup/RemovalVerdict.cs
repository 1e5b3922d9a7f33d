namespace TorrentApi.Lookup;

/// <summary>What a removal came to whose answer was lost, by a look at what is left.</summary>
internal static class RemovalVerdict
{
    /// <summary>What is gone was removed, whoever did it.</summary>
    /// <param name="left">What a look-up of everything that was to be removed finds now.</param>
    /// <param name="failure">Why the answer is not known.</param>
    /// <exception cref="TorrentApiException">Nothing is gone: the failure itself. Some are left: <see cref="ApiError.Incomplete"/> names them.</exception>
    public static void Judge(LookupResult left, TorrentApiException failure)
    {
        if (left.Found.Count == 0) return;
        if (left.Missing.Count == 0) throw failure;

        var cause = failure.Error is ApiError.Incomplete incomplete ? incomplete.Cause : failure.Error;
        throw new TorrentApiException(new ApiError.Incomplete(MultiTarget.Of(left.Missing), ChunkedWrites.Name(left.Found), cause), failure);
    }
}
