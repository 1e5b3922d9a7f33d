namespace TorrentApi.Hosting;

/// <summary>What a program wants to be told about its downloads: implement what matters, register it as a singleton, and add the tracker.</summary>
/// <remarks>
/// <para>
/// Each transition is told once, also when the server was away while it happened. Events of one client come one after another, in the order in which they are
/// declared here; the next waits until this one is done. Those of different clients come at the same time. Of several implementations each is told.
/// </para>
/// <para>
/// An exception is logged and nothing is told again: what must not be lost is for the implementation to remember. Across a restart of the program nothing
/// is remembered; see <see cref="DownloadTrackerOptions.ExistingTorrents"/>.
/// </para>
/// </remarks>
public interface IDownloadEvents
{
    /// <summary>A torrent is there that was not, whoever added it.</summary>
    Task OnAddedAsync(Download download, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Its metadata is known: its contents can be listed. With a .torrent file that is right after it was added.</summary>
    Task OnMetadataAsync(Download download, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Its progress changed by <see cref="DownloadTrackerOptions.ProgressStep"/> or more since it was told, or reached 1. Not while it is checked.</summary>
    Task OnProgressAsync(Download download, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>It became complete: <see cref="Torrent.IsComplete"/>. Again only after it was seen downloading again; a recheck or a move is no second completion.</summary>
    Task OnCompletedAsync(Download download, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>It went into an error: <see cref="Torrent.ErrorText"/> says which, where the server does. Again only after it was seen working again.</summary>
    Task OnErroredAsync(Download download, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>It is gone, whoever removed it: not seen for <see cref="DownloadTrackerOptions.RemovalDelay"/>. The torrent is its last reading.</summary>
    Task OnRemovedAsync(Download download, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
