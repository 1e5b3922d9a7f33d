namespace TorrentApi;

public sealed partial record Torrent
{
    [Flags]
    private enum Flag
    {
        None = 0,
        Complete = 1 << 0,
        Forced = 1 << 1,
        Stalled = 1 << 2,
        Paused = 1 << 3,

        // From here on two bits a fact: known, and true.
        Metadata = 1 << 4,
        Private = 1 << 6,
        AutomaticManagement = 1 << 8,
        Sequential = 1 << 10,
        FirstLastPieceFirst = 1 << 12,
        SuperSeeding = 1 << 14,
    }

    private readonly Flag _flags;

    /// <summary>
    /// True where all wanted data is here, verified and in its place: the metadata is known, at least one file is wanted, nothing is left, and the
    /// state is Seeding, Queued or Stopped. A torrent that is moving, being checked or errored is not complete, nor is one with every file skipped.
    /// </summary>
    public bool IsComplete { get => Has(Flag.Complete); init => _flags = With(Flag.Complete, value); }

    /// <summary>True where it runs regardless of the queue.</summary>
    public bool IsForced { get => Has(Flag.Forced); init => _flags = With(Flag.Forced, value); }

    /// <summary>True where it runs and nothing is transferred; normal on a seed without leechers.</summary>
    public bool IsStalled { get => Has(Flag.Stalled); init => _flags = With(Flag.Stalled, value); }

    /// <summary>True where it is stopped but still connected to its peers; µTorrent only.</summary>
    public bool IsPaused { get => Has(Flag.Paused); init => _flags = With(Flag.Paused, value); }

    /// <summary>True once names and sizes of the files are known, false for a magnet link before that; null where the server does not say.</summary>
    public bool? HasMetadata { get => Fact(Flag.Metadata); init => _flags = With(Flag.Metadata, value); }

    /// <summary>True for a private torrent (BEP 27); null where unknown, which never means "public".</summary>
    public bool? IsPrivate { get => Fact(Flag.Private); init => _flags = With(Flag.Private, value); }

    /// <summary>True where the server chooses the paths by category; null where it does not say.</summary>
    public bool? IsAutomaticallyManaged { get => Fact(Flag.AutomaticManagement); init => _flags = With(Flag.AutomaticManagement, value); }

    /// <summary>True where pieces are downloaded in order; null where the server does not say.</summary>
    public bool? IsSequential { get => Fact(Flag.Sequential); init => _flags = With(Flag.Sequential, value); }

    /// <summary>True where the first and last pieces of each file come first; null where the server does not say.</summary>
    public bool? IsFirstLastPieceFirst { get => Fact(Flag.FirstLastPieceFirst); init => _flags = With(Flag.FirstLastPieceFirst, value); }

    /// <summary>True in super seeding mode (BEP 16); null where the server does not say.</summary>
    public bool? IsSuperSeeding { get => Fact(Flag.SuperSeeding); init => _flags = With(Flag.SuperSeeding, value); }

    /// <summary>True where the ratio is at least this; a torrent that downloaded nothing and uploaded something has reached every ratio.</summary>
    /// <param name="minimum">The ratio asked for, 0 or more.</param>
    public bool ReachedRatio(double minimum) => Ratio is { } ratio ? ratio >= minimum : UploadedBytes > 0;

    private bool Has(Flag flag) => (_flags & flag) != Flag.None;

    private Flag With(Flag flag, bool value) => value ? _flags | flag : _flags & ~flag;

    private bool? Fact(Flag known) => Has(known) ? Has((Flag)((int)known << 1)) : null;

    private Flag With(Flag known, bool? value)
    {
        var isTrue = (Flag)((int)known << 1);
        var others = _flags & ~(known | isTrue);
        return value is null ? others : others | known | (value.Value ? isTrue : Flag.None);
    }
}
