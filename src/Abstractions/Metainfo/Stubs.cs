// Placeholder until the metainfo branch brings the real types: delete this file then.
#pragma warning disable CS1591, MA0048, CA1822
namespace TorrentApi;

public sealed class MagnetLink
{
    public InfoHash Hash => default;
    public string Text => "";
    public string? Name => "";
}

public sealed class TorrentFile
{
    public InfoHash Hash => default;
    public string Name => "";
    public ReadOnlyMemory<byte> Bytes => default;
}
