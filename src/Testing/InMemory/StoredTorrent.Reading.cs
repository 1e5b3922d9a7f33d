namespace TorrentApi.Testing;

internal sealed partial class StoredTorrent
{
    /// <summary>Bytes per second now.</summary>
    public long CurrentDownloadRate => State == TorrentState.Downloading && Files is not null ? DownloadRate : 0;

    /// <inheritdoc cref="CurrentDownloadRate"/>
    public long CurrentUploadRate => State == TorrentState.Seeding && IsDone ? UploadRate : 0;

    public Torrent Read(string savePath, int? queuePosition)
    {
        var state = State;
        var (downloadRate, uploadRate) = (CurrentDownloadRate, CurrentUploadRate);
        var left = WantedBytes - HaveBytes;

        return new Torrent
        {
            Hash = Hash,
            Name = Name,
            State = state,
            Progress = WantedBytes == 0 ? 0 : (double)HaveBytes / WantedBytes,
            IsComplete = IsDone && state is TorrentState.Seeding or TorrentState.Queued or TorrentState.Stopped,
            IsForced = IsForced,
            IsStalled = state is TorrentState.Downloading or TorrentState.Seeding && downloadRate + uploadRate == 0,
            HasMetadata = Files is not null,
            IsPrivate = Files is null ? null : IsPrivate ?? false,
            IsAutomaticallyManaged = Options.AutomaticManagement ?? false,
            IsSequential = Options.Sequential,
            IsFirstLastPieceFirst = Options.FirstLastPieceFirst,
            IsSuperSeeding = IsSuperSeeding,
            TotalSizeBytes = Files?.Sum(file => file.SizeBytes),
            WantedSizeBytes = Files is null ? null : WantedBytes,
            LeftBytes = Files is null ? null : left,
            DownloadedBytes = DownloadedBytes,
            UploadedBytes = UploadedBytes,
            Ratio = (long)_downloaded == 0 ? null : (double)(_uploaded / _downloaded),
            DownloadRate = downloadRate,
            UploadRate = uploadRate,
            Eta = downloadRate > 0 ? TimeSpan.FromSeconds((double)left / downloadRate) : null,
            SeedingTime = _seedingTime,
            ActiveTime = _activeTime,
            AddedAt = AddedAt,
            CompletedAt = IsDone ? _completedAt : null,
            LastActivityAt = _lastActivityAt,
            SavePath = savePath,
            ContentPath = Files is null ? null : ContentPaths.Common(savePath, Files),
            Category = Category,
            Tags = [.. Tags],
            ErrorText = ErrorText,
            TrackerUrl = Trackers.Find(tracker => tracker.Status == TrackerStatus.Working)?.Url,
            ConnectedSeeds = downloadRate > 0 ? 1 : 0,
            ConnectedPeers = uploadRate > 0 ? 1 : 0,
            QueuePosition = queuePosition,
            DownloadLimit = Options.DownloadLimit,
            UploadLimit = Options.UploadLimit,
            RatioLimit = Options.RatioLimit ?? Limit<double>.Global,
            SeedingTimeLimit = Options.SeedingTimeLimit ?? Limit<TimeSpan>.Global,
        };
    }

    /// <summary>The files; data fills the wanted ones from the first to the last.</summary>
    public IReadOnlyList<TorrentContent> ReadContents()
    {
        var unspent = HaveBytes;
        return [.. (Files ?? []).Select(ReadContent)];

        TorrentContent ReadContent(StoredFile file, int index)
        {
            var here = Math.Min(unspent, file.WantedBytes);
            unspent -= here;
            return new TorrentContent
            {
                Index = index,
                Path = file.Path,
                SizeBytes = file.SizeBytes,
                Priority = file.Priority,
                Progress = file.SizeBytes == 0 ? 1 : (double)here / file.SizeBytes,
            };
        }
    }
}
