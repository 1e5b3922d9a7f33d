using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>Items of <c>mylist</c> and of the queue in the words of the model.</summary>
internal static class TorrentMapping
{
    /// <summary>Makes the torrent; every field may be missing except id and hash.</summary>
    public static ListedItem ToItem(in TorrentFields row, DateTimeOffset now)
    {
        var isPresent = row.IsPresent == true;
        var reading = States.Read(FactsOf(in row, now));
        var size = Units.Size(row.Size);
        var torrent = new Torrent
        {
            Hash = row.Hash,
            Name = row.Name ?? "",
            State = reading.State,
            NativeState = row.State ?? "",
            ErrorText = reading.ErrorText,
            IsComplete = isPresent,
            IsStalled = reading.IsStalled,
            IsForced = reading.IsForced,
            IsPrivate = row.IsPrivate,
            HasMetadata = reading.State == TorrentState.FetchingMetadata ? false : size is null ? null : true,
            Progress = Units.Progress(row.Progress, isPresent),
            Ratio = Units.Ratio(row.Ratio, row.Downloaded),
            TotalSizeBytes = size,
            DownloadedBytes = Units.Bytes(row.Downloaded),
            UploadedBytes = Units.Bytes(row.Uploaded),
            DownloadRate = Units.Rate(row.DownloadSpeed),
            UploadRate = Units.Rate(row.UploadSpeed),
            Eta = Units.Eta(row.Eta, isPresent),
            AddedAt = row.CreatedAt,

            // Of a torrent that is on its way it would be the date of somebody else's download.
            CompletedAt = isPresent ? row.CachedAt : null,
            Tags = row.Tags ?? [],
            TrackerUrl = string.IsNullOrEmpty(row.Tracker) ? null : row.Tracker,
            ConnectedSeeds = Units.Count(row.Seeds),
            ConnectedPeers = Units.Count(row.Peers),
            Availability = row.Availability,
        };
        return new ListedItem(new ItemId(row.Id!.Value), torrent) { Alternatives = Hashes(row.AlternativeHashes) };
    }

    /// <summary>An item of the queue: the service tells who it is and no more. Null where it does not even tell that.</summary>
    public static ListedItem? ToQueuedItem(Row row)
    {
        if (row.Whole("id") is not (> 0 and var id) || HashOf(row) is not { } hash) return null;

        var torrent = new Torrent
        {
            Hash = hash,
            Name = row.Text("name_override") is { Length: > 0 } given ? given : row.Text("name") ?? "",
            State = States.Waiting.State,
            AddedAt = row.Date("created_at"),
        };
        return new ListedItem(new ItemId(id, IsQueued: true), torrent);
    }

    private static StateFacts FactsOf(in TorrentFields row, DateTimeOffset now) => new()
    {
        IsPresent = row.IsPresent == true,
        IsFinished = row.IsFinished == true,
        IsActive = row.IsActive == true,
        Text = row.State ?? "",
        ExpiresAt = row.ExpiresAt,
        ChangedAt = row.UpdatedAt,
        Now = now,
    };

    private static InfoHash? HashOf(Row row) =>
        InfoHash.TryParse(row.Text("hash"), out var hash) ? hash : MagnetLink.TryParse(row.Text("magnet"), out var magnet, out _) ? magnet.Hash : null;

    private static IReadOnlyList<InfoHash> Hashes(IReadOnlyList<string>? texts) =>
        texts is null or [] ? [] : [.. texts.Where(text => InfoHash.TryParse(text, out _)).Select(InfoHash.Parse)];
}
