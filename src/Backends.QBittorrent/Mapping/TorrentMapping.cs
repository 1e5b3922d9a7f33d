using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>A torrent of <c>torrents/info</c> in the words of the model.</summary>
internal static class TorrentMapping
{
    /// <summary>Makes the torrent; every field may be missing except the key.</summary>
    public static Torrent ToTorrent(in TorrentFields row)
    {
        var native = row.State ?? NativeState.Absent;
        var hasMetadata = HasMetadata(in row, native);
        var hasAll = HasAll(in row, hasMetadata);
        return new Torrent
        {
            Hash = HashMapping.ToInfoHash(in row),
            Name = row.Name ?? "",
            State = native.State,
            NativeState = native.Word,
            HasMetadata = hasMetadata,
            IsComplete = hasAll && native.State is TorrentState.Seeding or TorrentState.Queued or TorrentState.Stopped,
            IsForced = row.ForceStart ?? native.IsForced,
            IsStalled = native.IsStalled || (native.IsForced && row.DownloadSpeed is null or <= 0 && row.UploadSpeed is null or <= 0),
            IsPrivate = row.Private,
            IsAutomaticallyManaged = row.AutoTmm,
            IsSequential = row.Sequential,
            IsFirstLastPieceFirst = row.FirstLastPiecePriority,
            IsSuperSeeding = row.SuperSeeding,
            Progress = row.Progress ?? 0,
            Ratio = Units.Ratio(row.Ratio, row.Downloaded),

            // With padding files, which "size" leaves out from 4.4 on (seen on 4.5.2, 5.1.0, 5.3.0): a torrent with nothing skipped may want less than its total.
            TotalSizeBytes = hasMetadata == false ? null : Units.Bytes(row.TotalSize),

            // 0 before the metadata is known; it means "not known", for the bytes left as well. Up to 3.3.4 nothing else tells of metadata.
            WantedSizeBytes = hasMetadata == true ? Units.Bytes(row.Size) : null,
            LeftBytes = hasMetadata == false ? null : Units.Bytes(row.AmountLeft),
            DownloadedBytes = Units.Bytes(row.Downloaded),
            UploadedBytes = Units.Bytes(row.Uploaded),
            DownloadRate = row.DownloadSpeed ?? 0,
            UploadRate = row.UploadSpeed ?? 0,
            DownloadLimit = Units.SpeedLimit(row.DownloadLimit),
            UploadLimit = Units.SpeedLimit(row.UploadLimit),
            Eta = Units.Eta(row.Eta, hasAll || native.State == TorrentState.Seeding),
            SeedingTime = Units.Seconds(row.SeedingTime),
            ActiveTime = Units.Seconds(row.TimeActive),
            AddedAt = Units.Date(row.AddedOn),
            CompletedAt = Units.Date(row.CompletionOn),
            LastActivityAt = Units.Date(row.LastActivity),
            SavePath = NullIfEmpty(row.SavePath),

            // For an instant after an add 4.5.2 knows no save path yet and shows the bare name: that is no place.
            ContentPath = row.ContentPath is { } content && PathText.IsRooted(content) ? content : null,
            ContentName = row.ContentName,
            Category = row.Category,
            Tags = row.Tags ?? [],
            TrackerUrl = NullIfEmpty(row.Tracker),
            ConnectedSeeds = Units.Count(row.ConnectedSeeds),
            ConnectedPeers = Units.Count(row.ConnectedLeechers),
            SwarmSeeds = Units.Count(row.SwarmSeeds),
            SwarmPeers = Units.Count(row.SwarmLeechers),
            Availability = row.Availability,
            QueuePosition = Units.QueuePosition(row.Priority),
            RatioLimit = Units.RatioLimit(row.RatioLimit),
            SeedingTimeLimit = Units.TimeLimit(row.SeedingTimeLimit),
        };
    }

    // has_metadata came with 5.0. Before: the state says so, or the sizes do (total_size is -1 without metadata; size is 0 also where every file is skipped).
    private static bool? HasMetadata(in TorrentFields row, NativeState native)
    {
        if (row.HasMetadata is not null) return row.HasMetadata;
        if (native.State == TorrentState.FetchingMetadata || row.TotalSize < 0) return false;
        return row.Size > 0 || row.TotalSize > 0 ? true : null;
    }

    // Never by the suffix of the state: a stopped magnet link has nothing left, and with every file skipped a torrent reads stoppedUP (4.2.5 to 5.3.0).
    private static bool HasAll(in TorrentFields row, bool? hasMetadata) =>
        hasMetadata == true && row.Size > 0 && row.Progress >= 1 && row.AmountLeft is null or 0;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
