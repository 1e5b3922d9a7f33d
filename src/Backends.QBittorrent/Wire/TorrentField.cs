namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The fields of a torrent that this library uses. The server sends 57 on 5.1; <see cref="TorrentFieldNames"/> holds their names.</summary>
internal enum TorrentField
{
    None = 0,

    Hash,
    InfoHashV1,
    InfoHashV2,
    Name,
    State,
    Category,
    Tags,
    SavePath,
    ContentPath,
    Tracker,

    TotalSize,
    Size,
    AmountLeft,
    Downloaded,
    Uploaded,
    DownloadSpeed,
    UploadSpeed,
    DownloadLimit,
    UploadLimit,
    Eta,
    SeedingTime,
    TimeActive,
    AddedOn,
    CompletionOn,
    LastActivity,
    ConnectedSeeds,
    ConnectedLeechers,
    SwarmSeeds,
    SwarmLeechers,
    Priority,
    SeedingTimeLimit,

    Progress,
    Ratio,
    RatioLimit,
    Availability,

    HasMetadata,
    Private,
    AutoTmm,
    Sequential,
    FirstLastPiecePriority,
    SuperSeeding,
    ForceStart,
}
