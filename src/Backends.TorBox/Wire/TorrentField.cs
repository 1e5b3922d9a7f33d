namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>The fields of an item of <c>mylist</c> that a list is made of; <see cref="TorrentFieldNames"/> holds their names.</summary>
internal enum TorrentField
{
    None = 0,

    Hash,
    Name,
    State,
    Tracker,
    Tags,
    AlternativeHashes,

    Id,
    Size,
    Seeds,
    Peers,
    DownloadSpeed,
    UploadSpeed,
    Downloaded,
    Uploaded,
    Eta,

    Progress,
    Ratio,
    Availability,

    Present,
    Finished,
    Active,
    Private,

    CreatedAt,
    UpdatedAt,
    CachedAt,
    ExpiresAt,
}
