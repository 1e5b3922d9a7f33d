namespace TorrentApi;

// A list of 50,000 torrents is held at once: a nullable long costs 16 bytes, a long with a sentinel 8.
public sealed partial record Torrent
{
    private const int NoCount = int.MinValue;

    private readonly double _ratio = double.NaN;
    private readonly double _availability = double.NaN;
    private readonly long _totalSize = None;
    private readonly long _wantedSize = None;
    private readonly long _left = None;
    private readonly long _downloaded = None;
    private readonly long _uploaded = None;
    private readonly long _eta = None;
    private readonly long _seedingTime = None;
    private readonly long _activeTime = None;
    private readonly long _addedAt = None;
    private readonly long _completedAt = None;
    private readonly long _lastActivityAt = None;
    private readonly long _downloadLimit = None;
    private readonly long _uploadLimit = None;
    private readonly int _connectedSeeds = NoCount;
    private readonly int _connectedPeers = NoCount;
    private readonly int _swarmSeeds = NoCount;
    private readonly int _swarmPeers = NoCount;
    private readonly int _queuePosition = NoCount;

    /// <summary>True where every property is equal, the tags one by one.</summary>
    public bool Equals(Torrent? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Hash == other.Hash && Name == other.Name && State == other.State && NativeState == other.NativeState && _flags == other._flags
            && Progress.Equals(other.Progress) && _ratio.Equals(other._ratio) && _availability.Equals(other._availability)
            && SizesEqual(other) && TimesEqual(other) && SwarmEquals(other)
            && SavePath == other.SavePath && ContentPath == other.ContentPath && Category == other.Category
            && ErrorText == other.ErrorText && TrackerUrl == other.TrackerUrl
            && RatioLimit == other.RatioLimit && SeedingTimeLimit == other.SeedingTimeLimit
            && Tags.SequenceEqual(other.Tags, StringComparer.Ordinal));

    /// <summary>The hash of <see cref="Hash"/>: two readings of one torrent fall into one bucket.</summary>
    public override int GetHashCode() => Hash.GetHashCode();

    private bool SizesEqual(Torrent other) =>
        _totalSize == other._totalSize && _wantedSize == other._wantedSize && _left == other._left
        && _downloaded == other._downloaded && _uploaded == other._uploaded
        && DownloadRate == other.DownloadRate && UploadRate == other.UploadRate
        && _downloadLimit == other._downloadLimit && _uploadLimit == other._uploadLimit;

    private bool TimesEqual(Torrent other) =>
        _eta == other._eta && _seedingTime == other._seedingTime && _activeTime == other._activeTime
        && _addedAt == other._addedAt && _completedAt == other._completedAt && _lastActivityAt == other._lastActivityAt;

    private bool SwarmEquals(Torrent other) =>
        _connectedSeeds == other._connectedSeeds && _connectedPeers == other._connectedPeers
        && _swarmSeeds == other._swarmSeeds && _swarmPeers == other._swarmPeers && _queuePosition == other._queuePosition;

    private static long Pack(long? value) => value ?? None;

    private static int Pack(int? value) => value ?? NoCount;

    private static long? Unpack(long packed) => packed == None ? null : packed;

    private static int? Unpack(int packed) => packed == NoCount ? null : packed;

    private static TimeSpan? UnpackTime(long packed) => packed == None ? null : new TimeSpan(packed);

    private static DateTimeOffset? UnpackDate(long packed) => packed == None ? null : new DateTimeOffset(packed, TimeSpan.Zero);
}
