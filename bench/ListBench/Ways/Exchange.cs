namespace TorrentApi.ListBench.Ways;

/// <summary>The bare requests under every way that is not the library's, one after the other.</summary>
internal sealed class Exchange(Uri server, params IReadOnlyList<string> paths)
{
    private readonly HttpClient _http = new();

    /// <summary>Reads each body, and gives what came of the last.</summary>
    public async Task<T> ReadAsync<T>(Func<Stream, Task<T>> read)
    {
        for (var i = 0; ; i++)
        {
            using var reply = await _http.GetAsync(new Uri(server, paths[i]), HttpCompletionOption.ResponseHeadersRead);
            await using var body = await reply.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
            var result = await read(body);
            if (i == paths.Count - 1) return result;
        }
    }
}
