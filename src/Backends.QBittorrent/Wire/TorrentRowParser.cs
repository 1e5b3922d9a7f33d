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
    private TorrentFields _known;
    private bool _hasKnown;
    private TorrentFields _row;

    /// <summary>Tells what the next row adds to; without it, as in a list, to nothing.</summary>
    public void AddTo(in TorrentFields known) => (_known, _hasKnown) = (known, true);

    /// <summary>The row that was parsed last, with what it added to.</summary>
    public ref readonly TorrentFields Row => ref _row;

    protected override void Begin()
    {
        // Apart, because a copy of so many fields takes as long as reading a few of them.
        if (_hasKnown) _row = _known;
        else _row = default;
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
                var isText = value.Type == JsonTokenType.String;
                AssignText((TorrentField)field, isText ? Text.Utf8(in value) : default, isText);
                break;
            case < TorrentField.Progress:
                _row.SetWhole((TorrentField)field, JsonNumbers.Int64(in value, Text) ?? LocalTime((TorrentField)field, in value));
                break;
            case < TorrentField.HasMetadata:
                _row.SetNumber((TorrentField)field, IsTheTorrentsOwn((TorrentField)field) ? JsonNumbers.Double(in value, Text) : null);
                break;
            default:
                _row.SetTruth((TorrentField)field, JsonNumbers.Boolean(in value));
                break;
        }
    }

    protected override int TakeUsual(ReadOnlySpan<byte> json, int at, int field)
    {
        int behind;
        long whole = 0;
        switch ((TorrentField)field)
        {
            case < TorrentField.TotalSize:
                behind = UsualValue.Text(json, at, out var text);
                if (behind >= 0) AssignText((TorrentField)field, text, isText: true);
                return behind;
            case < TorrentField.Progress:
                behind = UsualValue.Whole(json, at, out whole);
                if (behind >= 0) _row.SetWhole((TorrentField)field, whole);
                return behind;
            case < TorrentField.HasMetadata:
                behind = IsTheTorrentsOwn((TorrentField)field) ? UsualValue.Whole(json, at, out whole) : UsualValue.None;
                if (behind >= 0) _row.SetNumber((TorrentField)field, whole);
                return behind;
            default:
                behind = UsualValue.Truth(json, at, out var truth);
                if (behind >= 0) _row.SetTruth((TorrentField)field, truth);
                return behind;
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

    private void AssignText(TorrentField field, ReadOnlySpan<byte> utf8, bool isText)
    {
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

    /// <summary>False for a ratio limit that says only which one is in force, whoever set it.</summary>
    private bool IsTheTorrentsOwn(TorrentField field) => field != TorrentField.RatioLimit || !context.TellsEffectiveLimits;

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
}
