using TorrentApi.Backends.QBittorrent.Mapping;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>One torrent as the server sends it. One instance serves a whole list: it is filled, made into a <see cref="Torrent"/>, and filled again.</summary>
/// <remarks>Null means absent, <c>null</c>, or of a type that makes no sense. Texts that many torrents share come from a pool.</remarks>
internal struct TorrentFields
{
    public TorrentId Key;
    public TorrentId InfoHashV1;
    public Sha256Bytes InfoHashV2;

    public string? Name;
    public NativeState? State;
    public string? Category;
    public IReadOnlyList<string>? Tags;
    public string? SavePath;
    public string? ContentPath;
    public string? ContentName;
    public string? Tracker;

    public long? TotalSize;
    public long? Size;
    public long? AmountLeft;
    public long? Downloaded;
    public long? Uploaded;
    public long? DownloadSpeed;
    public long? UploadSpeed;
    public long? DownloadLimit;
    public long? UploadLimit;
    public long? Eta;
    public long? SeedingTime;
    public long? TimeActive;
    public long? AddedOn;
    public long? CompletionOn;
    public long? LastActivity;
    public long? ConnectedSeeds;
    public long? ConnectedLeechers;
    public long? SwarmSeeds;
    public long? SwarmLeechers;
    public long? Priority;
    public long? SeedingTimeLimit;

    public double? Progress;
    public double? Ratio;
    public double? RatioLimit;
    public double? Availability;

    public bool? HasMetadata;
    public bool? Private;
    public bool? AutoTmm;
    public bool? Sequential;
    public bool? FirstLastPiecePriority;
    public bool? SuperSeeding;
    public bool? ForceStart;
}
