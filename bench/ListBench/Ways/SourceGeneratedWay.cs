using System.Text.Json;

namespace TorrentApi.ListBench.Ways;

/// <summary>A class for each torrent, filled by System.Text.Json's generated code as the body arrives.</summary>
internal sealed class SourceGeneratedWay(Uri server)
{
    private readonly ListRequest _request = new(server);

    public Task<int?> ReadAllAsync() =>
        _request.ReadAsync(async body => (await JsonSerializer.DeserializeAsync(body, RowContext.Default.ListFullRow))?.Count);

    public Task<int?> ReadSomeAsync() =>
        _request.ReadAsync(async body => (await JsonSerializer.DeserializeAsync(body, RowContext.Default.ListSomeRow))?.Count);
}
