namespace TorrentApi.ListBench.Ways;

/// <summary>The bare exchange under every way that is not the library's.</summary>
internal sealed class ListRequest(Uri server)
{
    private readonly HttpClient _http = new();
    private readonly Uri _list = new(server, "api/v2/torrents/info");

    public async Task<T> ReadAsync<T>(Func<Stream, Task<T>> read)
    {
        using var reply = await _http.GetAsync(_list, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await reply.Content.ReadAsStreamAsync();
        return await read(body);
    }
}
