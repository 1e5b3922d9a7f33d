namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>One torrent as the server sends it. One instance serves a whole list: it is filled, made into a <see cref="Torrent"/>, and filled again.</summary>
/// <remarks>Null means that the row ends before the column, or holds something there that makes no sense.</remarks>
internal struct TorrentRow
{
    public TorrentId Key;
    public long? Status;
    public string? Name;
    public long? Size;
    public long? Progress;
    public long? Downloaded;
    public long? Uploaded;
    public double? Ratio;
    public long? UploadSpeed;
    public long? DownloadSpeed;
    public long? Eta;
    public string? Label;
    public long? PeersConnected;
    public long? PeersInSwarm;
    public long? SeedsConnected;
    public long? SeedsInSwarm;
    public long? Availability;
    public long? QueueOrder;
    public long? Remaining;
    public string? StatusText;
    public long? AddedOn;
    public long? CompletedOn;
    public string? SavePath;
}
