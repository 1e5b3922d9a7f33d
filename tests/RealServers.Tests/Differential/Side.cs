namespace TorrentApi.RealServers.Tests.Differential;

/// <summary>One of the two servers, spoken to without the library.</summary>
internal sealed class Side : IDisposable
{
    private readonly HttpClient _http;
    private readonly Func<string, string> _normalize;
    private readonly Dictionary<string, string> _names;
    private string? _cookie;

    /// <param name="address">Of the server.</param>
    /// <param name="downloads">Its folder for content, which reads <c>/downloads</c> in what is compared.</param>
    /// <param name="names">The ids of the torrents.</param>
    public Side(Uri address, string downloads, IReadOnlyDictionary<string, string> names)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5) })
        {
            BaseAddress = new Uri(address, "api/v2/"),
            Timeout = TimeSpan.FromSeconds(30),
        };
        _names = new Dictionary<string, string>(names, StringComparer.Ordinal) { ["downloads"] = downloads };
        var port = address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _normalize = text => text.Replace(downloads, "/downloads", StringComparison.Ordinal).Replace("QBT_SID_" + port, "QBT_SID_port", StringComparison.Ordinal);
    }

    public async Task<string> SendAsync(Step step, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(new HttpMethod(step.Method), Fill(step.Path)) { Content = ContentOf(step) };
        if (_cookie is not null && !step.IsStranger) request.Headers.TryAddWithoutValidation("Cookie", _cookie);
        foreach (var (name, value) in step.Headers) request.Headers.TryAddWithoutValidation(name, value);

        using var response = await _http.SendAsync(request, cancellationToken);
        if (!step.IsStranger && response.Headers.TryGetValues("Set-Cookie", out var set)) TakeCookie(set.First());

        // From 5.2 on any answer may renew the cookie, by the clock.
        var withCookies = step.IsStranger || step.Path.StartsWith("auth/", StringComparison.Ordinal);
        return Answer.Describe(response, await response.Content.ReadAsByteArrayAsync(cancellationToken), withCookies, _normalize);
    }

    public void Dispose() => _http.Dispose();

    private HttpContent? ContentOf(Step step)
    {
        if (step.Json is { } json) return new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        if (step.Form is null) return null;
        if (step.Files.Count == 0) return new FormUrlEncodedContent(step.Form.Select(field => KeyValuePair.Create(field.Name, Fill(field.Value))));

        var body = new MultipartFormDataContent("----a-boundary");
        foreach (var (name, value) in step.Form) body.Add(new StringContent(Fill(value)), $"\"{name}\"");
        foreach (var (name, bytes) in step.Files) body.Add(new ByteArrayContent(bytes), "\"torrents\"", $"\"{name}\"");
        return body;
    }

    private string Fill(string text) => _names.Aggregate(text, (filled, name) => filled.Replace("{" + name.Key + "}", name.Value, StringComparison.Ordinal));

    private void TakeCookie(string header)
    {
        var pair = header.Split(';')[0];
        _cookie = pair.EndsWith('=') ? null : pair;
    }
}
