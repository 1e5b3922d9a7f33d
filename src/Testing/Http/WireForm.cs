namespace TorrentApi.Testing.Http;

/// <summary>The parameters of a request, and the files that came with them.</summary>
internal sealed class WireForm
{
    public Dictionary<string, string> Fields { get; init; } = new(StringComparer.Ordinal);

    public List<WireFile> Files { get; } = [];
}
