namespace TorrentApi;

/// <summary>What a torrent is doing. The server's own word stands in <see cref="Torrent.NativeState"/>.</summary>
public enum TorrentState
{
    /// <summary>A state that this library does not know, or that the server calls unknown.</summary>
    Unknown = 0,

    /// <summary>A magnet link is looking for peers that hold its metadata.</summary>
    FetchingMetadata = 1,

    /// <summary>The data on disk is being verified, or waits to be.</summary>
    Checking = 2,

    /// <summary>Ready to run, held back by the server's queue.</summary>
    Queued = 3,

    /// <summary>Running and not all wanted data is here. <see cref="Torrent.IsStalled"/> tells whether data comes in.</summary>
    Downloading = 4,

    /// <summary>Running and offering its data. With every file skipped that may be nothing: see <see cref="Torrent.IsComplete"/>.</summary>
    Seeding = 5,

    /// <summary>Not running by request or by a share limit.</summary>
    Stopped = 6,

    /// <summary>The data is being moved to another place.</summary>
    Moving = 7,

    /// <summary>Cannot go on without help: a disk error, missing files, a refused download.</summary>
    Errored = 8,
}
