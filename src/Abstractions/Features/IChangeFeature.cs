namespace TorrentApi;

/// <summary>What changed since the last look, as the server itself tells it: far smaller than a list. <c>TorrentMirror</c> is the convenient way.</summary>
/// <remarks>
/// Servers keep one such stream per session, API key or server: two that follow it, even through two clients, push each other into full answers. Those are
/// true, only large. Deltas may lose fields, so ask for a full answer, with no cursor, now and then.
/// </remarks>
public interface IChangeFeature
{
    /// <summary>Reads what changed.</summary>
    /// <param name="since">The <see cref="TorrentDelta.Next"/> of the answer before; null for a full answer.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>A full answer where there was no cursor or the server lost its place, else a delta. After a failure the same cursor may be handed back.</returns>
    Task<TorrentDelta> GetAsync(ChangeCursor? since = null, CancellationToken cancellationToken = default);
}
