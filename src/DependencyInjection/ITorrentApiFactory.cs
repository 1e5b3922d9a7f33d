namespace TorrentApi.DependencyInjection;

/// <summary>The configured clients by name. A singleton, safe for concurrent use; it gives the same instances that are injected.</summary>
/// <remarks>
/// <para>
/// A client given here is a stable stand-in: its adapter is made on first use and disposed with the container. The adapter itself is reached by
/// its own type: <c>api.GetFeature&lt;QBittorrentApi&gt;()</c>.
/// </para>
/// <para>
/// When configuration changes, clients whose keys changed, their backend included, get a new adapter with their next call. Running calls end on the old one, and
/// so does a stream that is being read; then it is disposed. Features of the core that a program kept work on the new one; what it kept of an adapter's own type, or of another author's feature,
/// belongs to the old: ask for it again. A change with a mistake in it is logged and not used. What was injected as <see cref="ITorrentApi"/> stays
/// the same client when <c>Default</c> changes. A client that is gone throws <see cref="ObjectDisposedException"/> until it comes back.
/// </para>
/// </remarks>
public interface ITorrentApiFactory
{
    /// <summary>
    /// The names of all clients there are now: those of configuration, sorted, then those of code, as they were added. The one client of a flat section is named "".
    /// </summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>All clients, in the order of <see cref="Names"/>; <c>Backend.Client</c> tells the name.</summary>
    IReadOnlyList<ITorrentApi> All { get; }

    /// <summary>The client that <c>Default</c> names; else the one named ""; else the only one.</summary>
    /// <exception cref="InvalidOperationException">There are several and none is the default: which one is meant is never guessed.</exception>
    ITorrentApi Default { get; }

    /// <summary>The client of this name, compared without regard to case, as configuration does.</summary>
    /// <exception cref="ArgumentException">No client has this name; the message lists those there are.</exception>
    ITorrentApi Get(string name);
}
