namespace TorrentApi.Testing;

internal sealed partial class StoredTorrent
{
    private DateTimeOffset _advancedTo;
    private TimeSpan _metadataLeft;
    private TimeSpan _checkingLeft;

    // Decimal, so that a thousand small steps add up to exactly what one large step gives.
    private decimal _have;
    private decimal _downloaded;
    private decimal _uploaded;
    private TimeSpan _seedingTime;
    private TimeSpan _activeTime;
    private DateTimeOffset? _completedAt;
    private DateTimeOffset? _lastActivityAt;

    public long DownloadedBytes => (long)_downloaded;

    public long UploadedBytes => (long)_uploaded;

    /// <summary>How much of a running check is done, 0..1; 1 where none runs.</summary>
    public double CheckProgress => IsChecking ? 1 - (_checkingLeft / _server.CheckingTime) : 1;

    private bool IsChecking => _checkingLeft > TimeSpan.Zero;

    private long DownloadRate => Math.Min(_server.DownloadRate, Options.DownloadLimit ?? long.MaxValue);

    private long UploadRate => Math.Min(_server.UploadRate, Options.UploadLimit ?? long.MaxValue);

    /// <summary>Lives from the last look until now. What ends in between (a check, the metadata, the download) ends at its own moment.</summary>
    public void Advance(DateTimeOffset now)
    {
        // Each step ends where something changes, so there are at most as many as there are phases of a life.
        while (_advancedTo < now)
        {
            var step = now - _advancedTo;
            var lived = IsChecking ? Check(step) : State switch
            {
                TorrentState.FetchingMetadata when IsRunning => FetchMetadata(step),
                TorrentState.Downloading when IsRunning && Files is not null => Download(step),
                TorrentState.Seeding when IsRunning && IsDone => Seed(step),
                _ => step,
            };
            if (IsRunning) _activeTime += lived;
            _advancedTo += lived;
        }
    }

    public void Complete()
    {
        LearnMetadata();
        (ErrorText, _checkingLeft) = (null, TimeSpan.Zero);
        _downloaded += WantedBytes - HaveBytes;
        FinishDownload();
    }

    /// <summary>The data was there before the torrent: complete without a download.</summary>
    public void TakeData()
    {
        LearnMetadata();
        FinishDownload();
    }

    /// <summary>Verifies: an error is forgotten, and with it the data that it made doubtful.</summary>
    public void Recheck()
    {
        if (ErrorText is not null) (ErrorText, _have, _completedAt) = (null, 0, null);
        if (Files is not null) _checkingLeft = _server.CheckingTime;
    }

    /// <summary>Learns the metadata out of a .torrent; nothing where it is known already.</summary>
    public void LearnMetadata(TorrentFile file)
    {
        if (Files is null) Take(file);
    }

    private void LearnMetadata()
    {
        if (Metadata is { } file) LearnMetadata(file);
        else Files ??= [new StoredFile(Name, _server.MagnetSizeBytes)];
    }

    private void Take(TorrentFile file)
    {
        (Hash, IsPrivate, Metadata) = (file.Hash, file.IsPrivate, file);
        Files = [.. file.Contents.Select(content => new StoredFile(ContentPaths.Arrange(content.Path, file, Options.Layout), content.SizeBytes))];
    }

    private void FinishDownload() => (_have, _completedAt) = (WantedBytes, _completedAt ?? _advancedTo);

    private TimeSpan Check(TimeSpan step)
    {
        var lived = Shorter(step, _checkingLeft);
        _checkingLeft -= lived;
        return lived;
    }

    private TimeSpan FetchMetadata(TimeSpan step)
    {
        if (_metadataLeft == Timeout.InfiniteTimeSpan) return step;

        var lived = Shorter(step, _metadataLeft);
        _metadataLeft -= lived;
        if (_metadataLeft == TimeSpan.Zero) LearnMetadata();
        return lived;
    }

    private TimeSpan Download(TimeSpan step)
    {
        if (DownloadRate == 0) return step;

        var left = WantedBytes - _have;
        var needed = new TimeSpan((long)decimal.Ceiling(Math.Min(left * TimeSpan.TicksPerSecond / DownloadRate, long.MaxValue)));
        var lived = Shorter(step, needed);
        var bytes = Math.Min(left, (decimal)DownloadRate * lived.Ticks / TimeSpan.TicksPerSecond);

        _have += bytes;
        _downloaded += bytes;
        _lastActivityAt = _advancedTo + lived;
        if (lived == needed)
        {
            _have = WantedBytes;
            _completedAt ??= _advancedTo + lived;
        }

        return lived;
    }

    private TimeSpan Seed(TimeSpan step)
    {
        _seedingTime += step;
        _uploaded += (decimal)UploadRate * step.Ticks / TimeSpan.TicksPerSecond;
        if (UploadRate > 0) _lastActivityAt = _advancedTo + step;
        return step;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
