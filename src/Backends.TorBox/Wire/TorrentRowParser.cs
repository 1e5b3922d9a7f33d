using System.Text;
using System.Text.Json;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Parses one item of <c>mylist</c>, its fields in any order. An item without an id or a hash is of no use and left out.</summary>
/// <param name="now">The time by which an item has expired.</param>
internal sealed class TorrentRowParser(DateTimeOffset now) : ElementParser<ListedItem>
{
    private readonly Utf8Pool<string> _texts = new(Encoding.UTF8.GetString);
    private TorrentFields _row;

    protected internal override bool TryRead(ref Utf8JsonReader reader, int ordinal, out ListedItem? row)
    {
        row = null;
        if (reader.TokenType != JsonTokenType.StartObject) return reader.TrySkip();

        _row = default;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                if (!_row.Hash.IsEmpty && _row.Id > 0) row = TorrentMapping.ToItem(in _row, now);
                return true;
            }

            var field = TorrentFieldNames.Find(Text.Utf8(ref reader));
            if (!reader.Read()) return false;
            if (field != TorrentField.None) Assign(field, ref reader);

            // What was no value is still to be passed over, as under an unknown name.
            if (!reader.TrySkip()) return false;
        }

        return false;
    }

    private void Assign(TorrentField field, ref Utf8JsonReader reader)
    {
        switch (field)
        {
            case < TorrentField.Id:
                AssignText(field, ref reader);
                break;
            case < TorrentField.Progress:
                AssignWhole(field, ref reader);
                break;
            case < TorrentField.Present:
                AssignNumber(field, JsonNumbers.Double(ref reader, Text));
                break;
            case < TorrentField.CreatedAt:
                AssignFlag(field, Loose.Flag(ref reader, Text));
                break;
            default:
                AssignDate(field, Loose.Date(ref reader, Text));
                break;
        }
    }

    private void AssignText(TorrentField field, ref Utf8JsonReader reader)
    {
        switch (field)
        {
            case TorrentField.Hash: _ = InfoHash.TryParse(Text.String(ref reader), out _row.Hash); break;
            case TorrentField.Name: _row.Name = Text.String(ref reader); break;
            case TorrentField.State: _row.State = Pooled(ref reader); break;
            case TorrentField.Tracker: _row.Tracker = Pooled(ref reader); break;
            case TorrentField.Tags: _row.Tags = ReadTexts(ref reader); break;
            case TorrentField.AlternativeHashes: _row.AlternativeHashes = ReadTexts(ref reader); break;
        }
    }

    private void AssignWhole(TorrentField field, ref Utf8JsonReader reader)
    {
        var value = JsonNumbers.Int64(ref reader, Text);
        switch (field)
        {
            case TorrentField.Id: _row.Id = value; break;
            case TorrentField.Size: _row.Size = value; break;
            case TorrentField.Seeds: _row.Seeds = value; break;
            case TorrentField.Peers: _row.Peers = value; break;
            case TorrentField.DownloadSpeed: _row.DownloadSpeed = value; break;
            case TorrentField.UploadSpeed: _row.UploadSpeed = value; break;
            case TorrentField.Downloaded: _row.Downloaded = value; break;
            case TorrentField.Uploaded: _row.Uploaded = value; break;
            case TorrentField.Eta: _row.Eta = value; break;
        }
    }

    private void AssignNumber(TorrentField field, double? value)
    {
        switch (field)
        {
            case TorrentField.Progress: _row.Progress = value; break;
            case TorrentField.Ratio: _row.Ratio = value; break;
            case TorrentField.Availability: _row.Availability = value; break;
        }
    }

    private void AssignFlag(TorrentField field, bool? value)
    {
        switch (field)
        {
            case TorrentField.Present: _row.IsPresent = value; break;
            case TorrentField.Finished: _row.IsFinished = value; break;
            case TorrentField.Active: _row.IsActive = value; break;
            case TorrentField.Private: _row.IsPrivate = value; break;
        }
    }

    private void AssignDate(TorrentField field, DateTimeOffset? value)
    {
        switch (field)
        {
            case TorrentField.CreatedAt: _row.CreatedAt = value; break;
            case TorrentField.UpdatedAt: _row.UpdatedAt = value; break;
            case TorrentField.CachedAt: _row.CachedAt = value; break;
            case TorrentField.ExpiresAt: _row.ExpiresAt = value; break;
        }
    }

    private string? Pooled(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? _texts.Get(Text.Utf8(ref reader)) : null;

    /// <summary>The texts of an array; an object in it stands for its <c>name</c>. Where the bytes end within, the row is read again from its first byte.</summary>
    private List<string>? ReadTexts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return null;

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if ((reader.TokenType == JsonTokenType.StartObject ? ReadName(ref reader) : Text.String(ref reader)) is { } text) texts.Add(text);
            if (!reader.TrySkip()) break;
        }

        return texts;
    }

    private string? ReadName(ref Utf8JsonReader reader)
    {
        string? name = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = Text.Utf8(ref reader).SequenceEqual("name"u8);
            if (!reader.Read()) break;
            if (isName) name = Text.String(ref reader);
            if (!reader.TrySkip()) break;
        }

        return name;
    }
}
