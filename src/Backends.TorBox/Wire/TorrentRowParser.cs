using System.Text;
using System.Text.Json;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Parses one item of <c>mylist</c>, its fields in any order. An item without an id or a hash is of no use and left out.</summary>
/// <param name="now">The time by which an item has expired.</param>
internal sealed class TorrentRowParser(DateTimeOffset now) : RowParser<ListedItem>
{
    private readonly Utf8Pool<string> _texts = new(Encoding.UTF8.GetString);
    private TorrentFields _row;

    protected override void Begin() => _row = default;

    protected override int FindField(ReadOnlySpan<byte> name) => (int)TorrentFieldNames.Find(name);

    protected override int TakeUsual(ReadOnlySpan<byte> json, int at, int field)
    {
        if ((TorrentField)field is < TorrentField.Id or >= TorrentField.Progress) return UsualValue.None;

        var behind = UsualValue.Whole(json, at, out var whole);
        if (behind >= 0) AssignWhole((TorrentField)field, whole);
        return behind;
    }

    protected override void Assign(int field, in JsonValue value)
    {
        switch ((TorrentField)field)
        {
            case < TorrentField.Id:
                AssignText((TorrentField)field, in value);
                break;
            case < TorrentField.Progress:
                AssignWhole((TorrentField)field, JsonNumbers.Int64(in value, Text));
                break;
            case < TorrentField.Present:
                AssignNumber((TorrentField)field, JsonNumbers.Double(in value, Text));
                break;
            case < TorrentField.CreatedAt:
                AssignFlag((TorrentField)field, Loose.Flag(in value, Text));
                break;
            default:
                AssignDate((TorrentField)field, Loose.Date(in value, Text));
                break;
        }
    }

    protected override bool TryReadNested(int field, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray && (TorrentField)field is TorrentField.Tags) _row.Tags = ReadTexts(ref reader);
        else if (reader.TokenType == JsonTokenType.StartArray && (TorrentField)field is TorrentField.AlternativeHashes) _row.AlternativeHashes = ReadTexts(ref reader);
        else return base.TryReadNested(field, ref reader);

        // Where the bytes end within, the row is read again from its first byte.
        return reader.TokenType == JsonTokenType.EndArray;
    }

    protected override ListedItem? Finish(int ordinal) => _row.Hash.IsEmpty || _row.Id is not > 0 ? null : TorrentMapping.ToItem(in _row, now);

    private void AssignText(TorrentField field, in JsonValue value)
    {
        switch (field)
        {
            case TorrentField.Hash: _ = InfoHash.TryParse(Text.String(in value), out _row.Hash); break;
            case TorrentField.Name: _row.Name = Text.String(in value); break;
            case TorrentField.State: _row.State = Pooled(in value); break;
            case TorrentField.Tracker: _row.Tracker = Pooled(in value); break;
            case TorrentField.Tags: _row.Tags = null; break;
            case TorrentField.AlternativeHashes: _row.AlternativeHashes = null; break;
        }
    }

    private void AssignWhole(TorrentField field, long? value)
    {
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

    private string? Pooled(in JsonValue value) => value.Type == JsonTokenType.String ? _texts.Get(Text.Utf8(in value)) : null;

    /// <summary>The texts of an array; an object in it stands for its <c>name</c>.</summary>
    private List<string> ReadTexts(ref Utf8JsonReader reader)
    {
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
