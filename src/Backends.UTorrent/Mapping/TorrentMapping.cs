using System.Globalization;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>A row of the list in the words of the model.</summary>
internal static class TorrentMapping
{
    // 256 patterns are all there are today: none is written anew for each torrent.
    private static readonly string[] Words = [.. Enumerable.Range(0, 256).Select(bits => bits.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Makes the torrent; every column may be missing except the hash.</summary>
    public static Torrent ToTorrent(in TorrentRow row)
    {
        var bits = (StatusBits)(row.Status.GetValueOrDefault() & 0xFF);
        var hasSize = row.Size > 0;
        var isDone = hasSize && row.Progress >= Units.Whole;
        var state = row.Status is null ? TorrentState.Unknown : States.Judge(bits, hasSize, isDone);
        var hasAll = isDone && row.Remaining is null or <= 0 && state is TorrentState.Seeding or TorrentState.Queued or TorrentState.Stopped;
        return new Torrent
        {
            Hash = ToInfoHash(row.Key),
            Name = row.Name ?? "",
            State = state,
            NativeState = Word(row.Status),
            HasMetadata = row.Size is null ? null : hasSize,
            IsComplete = hasAll,
            IsForced = States.IsForced(bits, state),
            IsStalled = state is TorrentState.Downloading or TorrentState.Seeding && row.DownloadSpeed is null or <= 0 && row.UploadSpeed is null or <= 0,
            IsPaused = States.IsPaused(bits),

            // While it is checked, the column is how much of the check is done.
            Progress = state == TorrentState.Checking || !hasSize ? 0 : row.Progress.GetValueOrDefault() / Units.PerMille,
            Ratio = Units.Ratio(row.Ratio, row.Downloaded),
            TotalSizeBytes = hasSize ? row.Size : null,
            LeftBytes = hasSize ? Units.Bytes(row.Remaining) : null,
            DownloadedBytes = Units.Bytes(row.Downloaded),
            UploadedBytes = Units.Bytes(row.Uploaded),
            DownloadRate = row.DownloadSpeed ?? 0,
            UploadRate = row.UploadSpeed ?? 0,
            Eta = Units.Eta(row.Eta, isDone || !hasSize),
            AddedAt = Units.Date(row.AddedOn),
            CompletedAt = Units.Date(row.CompletedOn),

            // The folder that the paths of its files begin in: of a torrent of several files its own one, of a single file the one that holds it.
            SavePath = string.IsNullOrEmpty(row.SavePath) ? null : row.SavePath,
            Category = row.Label,
            ErrorText = state == TorrentState.Errored && !string.IsNullOrEmpty(row.StatusText) ? row.StatusText : null,
            ConnectedSeeds = Units.Count(row.SeedsConnected),
            ConnectedPeers = Units.Count(row.PeersConnected),
            SwarmSeeds = Units.Count(row.SeedsInSwarm),
            SwarmPeers = Units.Count(row.PeersInSwarm),
            Availability = row.Availability / Units.AvailabilityUnit,
            QueuePosition = Units.QueuePosition(row.QueueOrder),
        };
    }

    private static InfoHash ToInfoHash(TorrentId key)
    {
        Span<byte> bytes = stackalloc byte[20];
        key.CopyTo(bytes);
        return InfoHash.FromV1(bytes);
    }

    private static string Word(long? status) => status switch
    {
        null => "",
        >= 0 and < 256 => Words[status.Value],
        _ => status.Value.ToString(CultureInfo.InvariantCulture),
    };
}
