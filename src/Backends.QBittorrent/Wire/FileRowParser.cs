using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Parses one entry of <c>torrents/files</c>. Source: getFiles in src/webui/api/torrentscontroller.cpp (4.1.0 to 5.3.0).</summary>
internal sealed class FileRowParser : RowParser<FileRow>
{
    private string? _name;
    private long? _index;
    private long? _size;
    private double? _progress;
    private long? _priority;

    private enum Field
    {
        None = 0,
        Name,
        Index,
        Size,
        Progress,
        Priority,
    }

    /// <summary>Reads the whole reply.</summary>
    /// <inheritdoc cref="JsonList.ReadAsync"/>
    public static ValueTask<List<FileRow>> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonList.ReadAsync(utf8, new FileRowParser(), cancellationToken);

    protected override void Begin() => (_name, _index, _size, _progress, _priority) = (null, null, null, null, null);

    protected override int FindField(ReadOnlySpan<byte> name) => (int)(
        name.SequenceEqual("name"u8) ? Field.Name
        : name.SequenceEqual("index"u8) ? Field.Index
        : name.SequenceEqual("size"u8) ? Field.Size
        : name.SequenceEqual("progress"u8) ? Field.Progress
        : name.SequenceEqual("priority"u8) ? Field.Priority
        : Field.None);

    protected override void Assign(int field, in JsonValue value)
    {
        switch ((Field)field)
        {
            case Field.Name: _name = Text.String(in value); break;
            case Field.Index: _index = JsonNumbers.Int64(in value, Text); break;
            case Field.Size: _size = JsonNumbers.Int64(in value, Text); break;
            case Field.Progress: _progress = JsonNumbers.Double(in value, Text); break;
            case Field.Priority: _priority = JsonNumbers.Int64(in value, Text); break;
        }
    }

    protected override FileRow? Finish(int ordinal) => string.IsNullOrEmpty(_name) ? null : new FileRow
    {
        Position = ordinal,
        Index = _index,
        Name = _name,
        Size = _size,
        Progress = _progress,
        Priority = _priority,
    };
}
