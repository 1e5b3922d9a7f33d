using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Parses one entry of <c>torrents/trackers</c>. Source: getTrackers in src/webui/api/torrentscontroller.cpp (4.1.0 to 5.3.0).</summary>
internal sealed class TrackerRowParser : RowParser<TrackerRow>
{
    private string? _url;
    private long? _tier;
    private long? _status;
    private string? _statusText;
    private bool? _updating;
    private string? _message;
    private long? _seeds;
    private long? _leechers;

    private enum Field
    {
        None = 0,
        Url,
        Tier,
        Status,
        Updating,
        Message,
        Seeds,
        Leechers,
    }

    /// <summary>Reads the whole reply.</summary>
    /// <inheritdoc cref="JsonList.ReadAsync"/>
    public static ValueTask<List<TrackerRow>> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonList.ReadAsync(utf8, new TrackerRowParser(), cancellationToken);

    protected override void Begin() =>
        (_url, _tier, _status, _statusText, _updating, _message, _seeds, _leechers) = (null, null, null, null, null, null, null, null);

    protected override int FindField(ReadOnlySpan<byte> name) => (int)(
        name.SequenceEqual("url"u8) ? Field.Url
        : name.SequenceEqual("tier"u8) ? Field.Tier
        : name.SequenceEqual("status"u8) ? Field.Status
        : name.SequenceEqual("updating"u8) ? Field.Updating
        : name.SequenceEqual("msg"u8) ? Field.Message
        : name.SequenceEqual("num_seeds"u8) ? Field.Seeds
        : name.SequenceEqual("num_leeches"u8) ? Field.Leechers
        : Field.None);

    protected override void Assign(int field, in JsonValue value)
    {
        switch ((Field)field)
        {
            case Field.Url: _url = Text.String(in value); break;
            case Field.Tier: _tier = JsonNumbers.Int64(in value, Text); break;
            case Field.Status: (_status, _statusText) = (JsonNumbers.Int64(in value, Text), Text.String(in value)); break;
            case Field.Updating: _updating = JsonNumbers.Boolean(in value); break;
            case Field.Message: _message = Text.String(in value); break;
            case Field.Seeds: _seeds = JsonNumbers.Int64(in value, Text); break;
            case Field.Leechers: _leechers = JsonNumbers.Int64(in value, Text); break;
        }
    }

    protected override TrackerRow? Finish(int ordinal) => string.IsNullOrEmpty(_url) ? null : new TrackerRow
    {
        Url = _url,
        Tier = _tier,
        Status = _status,
        StatusText = _statusText,
        Updating = _updating,
        Message = _message,
        Seeds = _seeds,
        Leechers = _leechers,
    };
}
