using System.Text;
using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Parses one torrent of <c>torrents/info</c>, its fields in any order.</summary>
internal sealed class TorrentRowParser(TorrentReadContext context) : RowParser<Torrent>
{
    private readonly Utf8Pool<NativeState> _states = new(States.Find);
    private readonly Utf8Pool<IReadOnlyList<string>> _tags = new(TagText.Split);
    private readonly Utf8Pool<string> _categories = new(Encoding.UTF8.GetString);
    private readonly Utf8Pool<string> _paths = new(Encoding.UTF8.GetString);
    private readonly Utf8Pool<string> _trackers = new(Encoding.UTF8.GetString);
    private Utf8Scratch _name;
    private Utf8Scratch _savePath;
    private Utf8Scratch _contentPath;
    private TorrentFields _row;

    /// <summary>What the next row adds to: nothing in a list, the fields of before in a stream of changes.</summary>
    public TorrentFields Known { get; set; }

    /// <summary>The row that was parsed last, with what it added to.</summary>
    public ref readonly TorrentFields Row => ref _row;

    protected override void Begin()
    {
        _row = Known;
        _name.Forget();
        _savePath.Forget();
        _contentPath.Forget();
    }

    protected override int FindField(ReadOnlySpan<byte> name) => (int)TorrentFieldNames.Find(name);

    protected override void Assign(int field, in JsonValue value)
    {
        switch ((TorrentField)field)
        {
            case < TorrentField.TotalSize:
                AssignText((TorrentField)field, in value);
                break;
            case < TorrentField.Progress:
                AssignWhole((TorrentField)field, JsonNumbers.Int64(in value, Text) ?? LocalTime((TorrentField)field, in value));
                break;
            default:
                AssignOther((TorrentField)field, in value);
                break;
        }
    }

    protected override Torrent? Finish(int ordinal)
    {
        if (_row.Key.IsEmpty) return null;

        FinishTexts();
        var torrent = TorrentMapping.ToTorrent(in _row);
        context.Remember(torrent.Hash, _row.Key);
        return torrent;
    }

    /// <summary>Makes the strings that belong to one torrent alone, once the row is whole: of the content path only what save path and name do not say.</summary>
    private void FinishTexts()
    {
        if (_name.HasValue) _row.Name = Encoding.UTF8.GetString(_name.Value);
        if (_savePath.HasValue) _row.SavePath = _paths.Get(_savePath.Value);
        if (!_contentPath.HasValue) return;

        if (!_savePath.HasValue && _row.SavePath is { } known) _savePath.Keep(Encoding.UTF8.GetBytes(known));
        (_row.ContentPath, _row.ContentName) = (null, null);
        var content = _contentPath.Value;
        if (PathText.NameWithin(_savePath.Value, content) is not { IsEmpty: false } name) _row.ContentPath = Encoding.UTF8.GetString(content);
        else _row.ContentName = name.SequenceEqual(_name.Value) ? _row.Name : Encoding.UTF8.GetString(name);
    }

    private void AssignText(TorrentField field, in JsonValue value)
    {
        var isText = value.Type == JsonTokenType.String;
        var utf8 = isText ? Text.Utf8(in value) : default;
        switch (field)
        {
            case TorrentField.Hash: HashHex.TryDecode(utf8, out _row.Key); break;
            case TorrentField.InfoHashV1: HashHex.TryDecode(utf8, out _row.InfoHashV1); break;
            case TorrentField.InfoHashV2: HashHex.TryDecode(utf8, out _row.InfoHashV2); break;
            case TorrentField.Name: Keep(ref _name, utf8, isText); break;
            case TorrentField.State: _row.State = isText ? _states.Get(utf8) : null; break;
            case TorrentField.Category: _row.Category = isText ? _categories.Get(utf8) : null; break;
            case TorrentField.Tags: _row.Tags = isText ? _tags.Get(utf8) : null; break;
            case TorrentField.SavePath: Keep(ref _savePath, PathText.TrimEnd(utf8), isText); break;
            case TorrentField.ContentPath: Keep(ref _contentPath, utf8, isText); break;
            case TorrentField.Tracker: _row.Tracker = isText ? _trackers.Get(utf8) : null; break;
        }
    }

    /// <summary>A date up to 3.3.4, which is a text.</summary>
    private long? LocalTime(TorrentField field, in JsonValue value) =>
        field is TorrentField.AddedOn or TorrentField.CompletionOn && value.Type == JsonTokenType.String
            ? ServerTime.ToUnixSeconds(Text.Utf8(in value), context.ServerTimeZone)
            : null;

    private static void Keep(ref Utf8Scratch scratch, ReadOnlySpan<byte> utf8, bool isText)
    {
        if (isText) scratch.Keep(utf8);
        else scratch.Forget();
    }

    private void AssignWhole(TorrentField field, long? value)
    {
        switch (field)
        {
            case TorrentField.TotalSize: _row.TotalSize = value; break;
            case TorrentField.Size: _row.Size = value; break;
            case TorrentField.AmountLeft: _row.AmountLeft = value; break;
            case TorrentField.Downloaded: _row.Downloaded = value; break;
            case TorrentField.Uploaded: _row.Uploaded = value; break;
            case TorrentField.DownloadSpeed: _row.DownloadSpeed = value; break;
            case TorrentField.UploadSpeed: _row.UploadSpeed = value; break;
            case TorrentField.DownloadLimit: _row.DownloadLimit = value; break;
            case TorrentField.UploadLimit: _row.UploadLimit = value; break;
            case TorrentField.Eta: _row.Eta = value; break;
            case TorrentField.SeedingTime: _row.SeedingTime = value; break;
            case TorrentField.TimeActive: _row.TimeActive = value; break;
            case TorrentField.AddedOn: _row.AddedOn = value; break;
            case TorrentField.CompletionOn: _row.CompletionOn = value; break;
            case TorrentField.LastActivity: _row.LastActivity = value; break;
            case TorrentField.ConnectedSeeds: _row.ConnectedSeeds = value; break;
            case TorrentField.ConnectedLeechers: _row.ConnectedLeechers = value; break;
            case TorrentField.SwarmSeeds: _row.SwarmSeeds = value; break;
            case TorrentField.SwarmLeechers: _row.SwarmLeechers = value; break;
            case TorrentField.Priority: _row.Priority = value; break;
            case TorrentField.SeedingTimeLimit: _row.SeedingTimeLimit = value; break;
        }
    }

    private void AssignOther(TorrentField field, in JsonValue value)
    {
        switch (field)
        {
            case TorrentField.Progress: _row.Progress = JsonNumbers.Double(in value, Text); break;
            case TorrentField.Ratio: _row.Ratio = JsonNumbers.Double(in value, Text); break;
            case TorrentField.RatioLimit: _row.RatioLimit = context.TellsEffectiveLimits ? null : JsonNumbers.Double(in value, Text); break;
            case TorrentField.Availability: _row.Availability = JsonNumbers.Double(in value, Text); break;
            case TorrentField.HasMetadata: _row.HasMetadata = JsonNumbers.Boolean(in value); break;
            case TorrentField.Private: _row.Private = JsonNumbers.Boolean(in value); break;
            case TorrentField.AutoTmm: _row.AutoTmm = JsonNumbers.Boolean(in value); break;
            case TorrentField.Sequential: _row.Sequential = JsonNumbers.Boolean(in value); break;
            case TorrentField.FirstLastPiecePriority: _row.FirstLastPiecePriority = JsonNumbers.Boolean(in value); break;
            case TorrentField.SuperSeeding: _row.SuperSeeding = JsonNumbers.Boolean(in value); break;
            case TorrentField.ForceStart: _row.ForceStart = JsonNumbers.Boolean(in value); break;
        }
    }
}
