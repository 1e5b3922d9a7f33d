namespace TorrentApi.Testing.TorBox.Store;

/// <summary>Ends a request with 429.</summary>
/// <param name="limit">Which limit: <c>60 per 1 hour</c>.</param>
/// <param name="wait">How long until there is room again.</param>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this simulator alone, always with a limit.
internal sealed class Throttling(string limit, TimeSpan wait) : Exception(limit)
#pragma warning restore CA1032, CA1064
{
    public string Limit { get; } = limit;

    public TimeSpan Wait { get; } = wait;
}
