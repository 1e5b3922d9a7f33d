using System.Globalization;

namespace TorrentApi.ListBench.Ways;

/// <summary>The bare requests of somebody who follows the changes: the first answer is of everything, those after it of what changed. Nothing is looked at.</summary>
internal sealed class ChangesWay(Uri server)
{
    private readonly HttpClient _http = new();
    private long _number;

    public async Task<int?> ReadAsync()
    {
        var address = new Uri(server, string.Create(CultureInfo.InvariantCulture, $"api/v2/sync/maindata?rid={_number++}"));
        using var reply = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await reply.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        return await DrainedWay.DrainAsync(body);
    }
}
