namespace TorrentApi.Hosting.Fetching;

/// <summary>One request, with what its host is to be sent and nothing of any other.</summary>
internal static class FetchRequest
{
    public static HttpRequestMessage Create(Uri address, TorrentFetcherOptions options)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", "application/x-bittorrent, */*;q=0.5");

        // "host:port" is the more exact name, so it goes first.
        var host = options.Hosts.TryGetValue($"{address.IdnHost}:{address.Port}", out var exact) ? exact : options.Hosts.TryGetValue(address.IdnHost, out var any) ? any : null;
        if (host is null)
            return request;

        foreach (var (name, value) in host.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (host.Cookies.Count > 0)
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", host.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        return request;
    }
}
