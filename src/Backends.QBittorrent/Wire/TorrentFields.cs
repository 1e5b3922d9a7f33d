using System.Runtime.CompilerServices;
using TorrentApi.Backends.QBittorrent.Mapping;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>One torrent as the server sends it. One instance serves a whole list: it is filled, made into a <see cref="Torrent"/>, and filled again.</summary>
/// <remarks>
/// Null means absent, <c>null</c>, or of a type that makes no sense. Texts that many torrents share come from a pool. Numbers and truth values lie in the order of
/// <see cref="TorrentField"/>, with a bit for each that says whether it is there: a client that follows changes keeps all this for every torrent.
/// </remarks>
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

    private Wholes _wholes;
    private Numbers _numbers;
    private uint _hasWhole;
    private ushort _isTrue;
    private ushort _hasTruth;
    private byte _hasNumber;

    public readonly long? TotalSize => Whole(TorrentField.TotalSize);

    public readonly long? Size => Whole(TorrentField.Size);

    public readonly long? AmountLeft => Whole(TorrentField.AmountLeft);

    public readonly long? Downloaded => Whole(TorrentField.Downloaded);

    public readonly long? Uploaded => Whole(TorrentField.Uploaded);

    public readonly long? DownloadSpeed => Whole(TorrentField.DownloadSpeed);

    public readonly long? UploadSpeed => Whole(TorrentField.UploadSpeed);

    public readonly long? DownloadLimit => Whole(TorrentField.DownloadLimit);

    public readonly long? UploadLimit => Whole(TorrentField.UploadLimit);

    public readonly long? Eta => Whole(TorrentField.Eta);

    public readonly long? SeedingTime => Whole(TorrentField.SeedingTime);

    public readonly long? TimeActive => Whole(TorrentField.TimeActive);

    public readonly long? AddedOn => Whole(TorrentField.AddedOn);

    public readonly long? CompletionOn => Whole(TorrentField.CompletionOn);

    public readonly long? LastActivity => Whole(TorrentField.LastActivity);

    public readonly long? ConnectedSeeds => Whole(TorrentField.ConnectedSeeds);

    public readonly long? ConnectedLeechers => Whole(TorrentField.ConnectedLeechers);

    public readonly long? SwarmSeeds => Whole(TorrentField.SwarmSeeds);

    public readonly long? SwarmLeechers => Whole(TorrentField.SwarmLeechers);

    public readonly long? Priority => Whole(TorrentField.Priority);

    public readonly long? SeedingTimeLimit => Whole(TorrentField.SeedingTimeLimit);

    public readonly double? Progress => Number(TorrentField.Progress);

    public readonly double? Ratio => Number(TorrentField.Ratio);

    public readonly double? RatioLimit => Number(TorrentField.RatioLimit);

    public readonly double? Availability => Number(TorrentField.Availability);

    public readonly bool? HasMetadata => Truth(TorrentField.HasMetadata);

    public readonly bool? Private => Truth(TorrentField.Private);

    public readonly bool? AutoTmm => Truth(TorrentField.AutoTmm);

    public readonly bool? Sequential => Truth(TorrentField.Sequential);

    public readonly bool? FirstLastPiecePriority => Truth(TorrentField.FirstLastPiecePriority);

    public readonly bool? SuperSeeding => Truth(TorrentField.SuperSeeding);

    public readonly bool? ForceStart => Truth(TorrentField.ForceStart);

    public void SetWhole(TorrentField field, long? value)
    {
        var place = field - TorrentField.TotalSize;
        _wholes[place] = value.GetValueOrDefault();
        _hasWhole = value is null ? _hasWhole & ~(1u << place) : _hasWhole | (1u << place);
    }

    public void SetNumber(TorrentField field, double? value)
    {
        var place = field - TorrentField.Progress;
        _numbers[place] = value.GetValueOrDefault();
        _hasNumber = (byte)(value is null ? _hasNumber & ~(1 << place) : _hasNumber | (1 << place));
    }

    public void SetTruth(TorrentField field, bool? value)
    {
        var bit = 1 << (field - TorrentField.HasMetadata);
        _hasTruth = (ushort)(value is null ? _hasTruth & ~bit : _hasTruth | bit);
        _isTrue = (ushort)(value == true ? _isTrue | bit : _isTrue & ~bit);
    }

    private readonly long? Whole(TorrentField field)
    {
        var place = field - TorrentField.TotalSize;
        return (_hasWhole & (1u << place)) == 0 ? null : _wholes[place];
    }

    private readonly double? Number(TorrentField field)
    {
        var place = field - TorrentField.Progress;
        return (_hasNumber & (1 << place)) == 0 ? null : _numbers[place];
    }

    private readonly bool? Truth(TorrentField field)
    {
        var bit = 1 << (field - TorrentField.HasMetadata);
        return (_hasTruth & bit) == 0 ? null : (_isTrue & bit) != 0;
    }

    [InlineArray(TorrentField.Progress - TorrentField.TotalSize)]
    private struct Wholes
    {
        private long _first;
    }

    [InlineArray(TorrentField.HasMetadata - TorrentField.Progress)]
    private struct Numbers
    {
        private double _first;
    }
}
