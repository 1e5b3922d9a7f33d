namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>One item of <c>mylist</c> as the service sends it. One instance serves a whole list: it is filled, made into a torrent, and filled again.</summary>
/// <remarks>Null means absent, <c>null</c>, or of a type that makes no sense.</remarks>
internal struct TorrentFields
{
    public InfoHash Hash;
    public string? Name;
    public string? State;
    public string? Tracker;
    public IReadOnlyList<string>? Tags;
    public IReadOnlyList<string>? AlternativeHashes;

    public long? Id;
    public long? Size;
    public long? Seeds;
    public long? Peers;
    public double? DownloadSpeed;
    public double? UploadSpeed;
    public long? Downloaded;
    public long? Uploaded;
    public long? Eta;

    public double? Progress;
    public double? Ratio;
    public double? Availability;

    public bool? IsPresent;
    public bool? IsFinished;
    public bool? IsActive;
    public bool? IsPrivate;

    public DateTimeOffset? CreatedAt;
    public DateTimeOffset? UpdatedAt;
    public DateTimeOffset? CachedAt;
    public DateTimeOffset? ExpiresAt;
}
