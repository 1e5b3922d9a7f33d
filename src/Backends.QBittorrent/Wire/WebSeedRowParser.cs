using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Parses one entry of <c>torrents/webseeds</c>: an object with a <c>url</c>, on every version of both generations.</summary>
internal sealed class WebSeedRowParser : RowParser<string>
{
    private string? _url;

    /// <summary>Reads the whole reply.</summary>
    /// <inheritdoc cref="JsonList.ReadAsync"/>
    public static ValueTask<List<string>> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonList.ReadAsync(utf8, new WebSeedRowParser(), cancellationToken);

    protected override void Begin() => _url = null;

    protected override int FindField(ReadOnlySpan<byte> name) => name.SequenceEqual("url"u8) ? 1 : 0;

    protected override void Assign(int field, in JsonValue value) => _url = Text.String(in value);

    protected override string? Finish(int ordinal) => string.IsNullOrEmpty(_url) ? null : WebSeedText.ToAddress(_url);
}
