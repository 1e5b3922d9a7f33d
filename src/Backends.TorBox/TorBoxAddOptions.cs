namespace TorrentApi.Backends.TorBox;

/// <summary>Add options of TorBox alone, for <see cref="AddOptions.Native"/>.</summary>
public sealed record TorBoxAddOptions : NativeAddOptions
{
    /// <summary>Whether the service seeds the torrent.</summary>
    public TorBoxSeeding Seeding { get; init; }

    /// <summary>False to keep a torrent of 100 files and more as single files; true lets the service make an archive of it; null leaves it to the service, which does.</summary>
    public bool? AllowZip { get; init; }

    /// <summary>
    /// True to put it into the queue, whether a slot is free or not: the add is <see cref="AddOutcome.Pending"/>, and the service starts it about every three
    /// hours. Without effect on the free plan.
    /// </summary>
    public bool Queued { get; init; }

    /// <summary>True to add it only where it is in the service's cache; else <see cref="ApiError.RejectedTorrent"/>.</summary>
    public bool OnlyIfCached { get; init; }

    /// <summary>True to let the service take it up by and by (<c>asynccreatetorrent</c>). The add waits for it as long as for any, then it is <see cref="AddOutcome.Pending"/>.</summary>
    public bool Background { get; init; }
}
