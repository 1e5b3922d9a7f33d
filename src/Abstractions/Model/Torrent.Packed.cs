namespace TorrentApi;

// A list of 50,000 torrents is held at once: a nullable long costs 16 bytes, a long with a sentinel 8, seconds in an int 4.
public sealed partial record Torrent
{
    private const long None = long.MinValue;
    private const int NoCount = int.MinValue;
    private const uint NoDate = 0;

    private readonly double _ratio = double.NaN;
    private readonly double _availability = double.NaN;
    private readonly long _totalSize = None;
    private readonly long _wantedSize = None;
    private readonly long _left = None;
    private readonly long _downloaded = None;
    private readonly long _uploaded = None;
    private readonly TorrentLimits _limits = TorrentLimits.Untold;
    private readonly string? _contentPath;
    private readonly string? _contentName;
    private readonly int _eta = NoCount;
    private readonly int _seedingTime = NoCount;
    private readonly int _activeTime = NoCount;
    private readonly uint _addedAt = NoDate;
    private readonly uint _completedAt = NoDate;
    private readonly uint _lastActivityAt = NoDate;
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
            && SavePath == other.SavePath && ContentEquals(other) && Category == other.Category
            && ErrorText == other.ErrorText && TrackerUrl == other.TrackerUrl && _limits.IsSameAs(other._limits)
            && Tags.SequenceEqual(other.Tags, StringComparer.Ordinal));

    /// <summary>The hash of <see cref="Hash"/>: two readings of one torrent fall into one bucket.</summary>
    public override int GetHashCode() => Hash.GetHashCode();

    private bool SizesEqual(Torrent other) =>
        _totalSize == other._totalSize && _wantedSize == other._wantedSize && _left == other._left
        && _downloaded == other._downloaded && _uploaded == other._uploaded
        && DownloadRate == other.DownloadRate && UploadRate == other.UploadRate;

    /// <summary>Told as a whole or by its name, it is the same path; told alike, no path has to be put together for that.</summary>
    private bool ContentEquals(Torrent other) =>
        _contentPath is null && other._contentPath is null && SavePath is not null ? _contentName == other._contentName : ContentPath == other.ContentPath;

    private string? NameWithinSavePath(string path) =>
        SavePath is { Length: > 0 } folder && path.Length > folder.Length + 1 && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal)
        && !path.AsSpan(folder.Length + 1).Contains('/')
            ? path[(folder.Length + 1)..]
            : null;

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

    private static int PackTime(TimeSpan? time) =>
        time is { } length ? (int)Math.Clamp(length.Ticks / TimeSpan.TicksPerSecond, NoCount + 1, int.MaxValue) : NoCount;

    private static TimeSpan? UnpackTime(int seconds) => seconds == NoCount ? null : TimeSpan.FromSeconds(seconds);

    private static uint PackDate(DateTimeOffset? date) => date?.ToUnixTimeSeconds() is { } seconds and > NoDate and <= uint.MaxValue ? (uint)seconds : NoDate;

    private static DateTimeOffset? UnpackDate(uint seconds) => seconds == NoDate ? null : DateTimeOffset.FromUnixTimeSeconds(seconds);
}
