using System.Text.Json;

namespace TorrentApi.ListBench.Ways;

/// <summary>A class for each torrent, filled by System.Text.Json's generated code as the body arrives.</summary>
internal sealed class SourceGeneratedWay(Exchange exchange)
{
    public Task<int?> ReadAllAsync() =>
        exchange.ReadAsync(async body => (await JsonSerializer.DeserializeAsync(body, RowContext.Default.ListFullRow))?.Count);

    public Task<int?> ReadSomeAsync() =>
        exchange.ReadAsync(async body => (await JsonSerializer.DeserializeAsync(body, RowContext.Default.ListSomeRow))?.Count);
}
