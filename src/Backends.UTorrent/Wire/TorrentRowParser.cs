using System.Buffers;
using System.Text;
using System.Text.Json;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Json;

namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>Parses one torrent of the list: an array, its values known by their place.</summary>
/// <remarks>
/// Up to 2.2.0 a row has 19 columns, then 26, in newer builds of 3.x 29 or 30; later builds append. The manual names 0 to 25; 26 is the folder
/// (<c>constants.js</c> of bittorrent/webui, captures of builds 40633 and 45704); what follows nobody has explained.
/// </remarks>
internal sealed class TorrentRowParser : ElementParser<Torrent>
{
    private const int HashBytes = 20;

    private readonly Utf8Pool<string> _labels = new(Encoding.UTF8.GetString);
    private readonly Utf8Pool<string> _folders = new(Encoding.UTF8.GetString);
    private readonly Utf8Pool<string> _statuses = new(Encoding.UTF8.GetString);
    private TorrentRow _row;

    /// <summary>What a column is.</summary>
    private enum Kind
    {
        Unused = 0,
        Text = 1,
        Whole = 2,
        Ratio = 3,
    }

    /// <inheritdoc/>
    /// <remarks>Rows are nearly always written without blanks and their texts without escapes: those are read where they lie, all others are tokenised.</remarks>
    public override bool TryParse(ReadOnlySpan<byte> bytes, int ordinal, out int consumed, out Torrent? row)
    {
        consumed = ReadCompact(bytes);
        if (consumed == UsualValue.None) return base.TryParse(bytes, ordinal, out consumed, out row);
        row = Finish();
        return true;
    }

    protected internal override bool TryRead(ref Utf8JsonReader reader, int ordinal, out Torrent? row)
    {
        row = null;
        if (reader.TokenType != JsonTokenType.StartArray) return reader.TrySkip();

        _row = default;
        for (var column = 0; reader.Read(); column++)
        {
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                row = Finish();
                return true;
            }

            Assign(column, ref reader);
            if (!reader.TrySkip()) return false;
        }

        return false;
    }

    /// <summary>Gives the place behind the row, or <see cref="UsualValue.None"/>.</summary>
    private int ReadCompact(ReadOnlySpan<byte> json)
    {
        if (json is not [(byte)'[', ..]) return UsualValue.None;

        _row = default;
        var at = 1;
        for (var column = 0; ; column++)
        {
            at = TakeUsual(json, at, column);
            if (at < 0 || at >= json.Length || json[at] is not ((byte)',' or (byte)']')) return UsualValue.None;
            if (json[at++] == (byte)']') return at;
        }
    }

    private int TakeUsual(ReadOnlySpan<byte> json, int at, int column)
    {
        int behind;
        switch (KindOf(column))
        {
            case Kind.Text:
                behind = UsualValue.Text(json, at, out var text);
                if (behind >= 0) AssignText(column, text);
                return behind;
            case Kind.Whole or Kind.Ratio:
                behind = UsualValue.Whole(json, at, out var whole);
                if (behind >= 0) AssignWhole(column, whole);
                return behind;
            default:
                return UsualValue.Pass(json, at);
        }
    }

    private Torrent? Finish() => _row.Key.IsEmpty ? null : TorrentMapping.ToTorrent(in _row);

    private void Assign(int column, ref Utf8JsonReader reader)
    {
        switch (KindOf(column))
        {
            case Kind.Text:
                if (reader.TokenType == JsonTokenType.String) AssignText(column, Text.Utf8(ref reader));
                break;
            case Kind.Ratio:
                _row.Ratio = JsonNumbers.Double(ref reader, Text);
                break;
            case Kind.Whole:
                AssignWhole(column, JsonNumbers.Int64(ref reader, Text));
                break;
        }
    }

    private static Kind KindOf(int column) => column switch
    {
        0 or 2 or 11 or 21 or 26 => Kind.Text,
        7 => Kind.Ratio,
        <= 18 or 23 or 24 => Kind.Whole,
        _ => Kind.Unused,
    };

    private void AssignText(int column, ReadOnlySpan<byte> utf8)
    {
        switch (column)
        {
            case 0: _row.Key = ToKey(utf8); break;
            case 2: _row.Name = Encoding.UTF8.GetString(utf8); break;
            case 11: _row.Label = _labels.Get(utf8); break;
            case 21: _row.StatusText = _statuses.Get(utf8); break;
            case 26: _row.SavePath = _folders.Get(utf8); break;
        }
    }

    private void AssignWhole(int column, long? value)
    {
        switch (column)
        {
            case 1: _row.Status = value; break;
            case 3: _row.Size = value; break;
            case 4: _row.Progress = value; break;
            case 5: _row.Downloaded = value; break;
            case 6: _row.Uploaded = value; break;
            case 7: _row.Ratio = value; break;
            case 8: _row.UploadSpeed = value; break;
            case 9: _row.DownloadSpeed = value; break;
            case 10: _row.Eta = value; break;
            case 12: _row.PeersConnected = value; break;
            case 13: _row.PeersInSwarm = value; break;
            case 14: _row.SeedsConnected = value; break;
            case 15: _row.SeedsInSwarm = value; break;
            case 16: _row.Availability = value; break;
            case 17: _row.QueueOrder = value; break;
            case 18: _row.Remaining = value; break;
            case 23: _row.AddedOn = value; break;
            case 24: _row.CompletedOn = value; break;
        }
    }

    /// <summary>40 hex digits of either case; anything else is no key.</summary>
    private static TorrentId ToKey(ReadOnlySpan<byte> hex)
    {
        Span<byte> bytes = stackalloc byte[HashBytes];
        return hex.Length == 2 * HashBytes && Convert.FromHexString(hex, bytes, out _, out _) == OperationStatus.Done ? new TorrentId(bytes) : default;
    }
}
