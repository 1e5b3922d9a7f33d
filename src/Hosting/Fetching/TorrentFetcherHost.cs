using System.Diagnostics;

namespace TorrentApi.Hosting;

/// <summary>What <see cref="TorrentFetcher"/> sends to one host and to no other. Everything here is treated as a secret.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TorrentFetcherHost
{
    /// <summary>Cookies by name, as a browser that is logged in has them; sent byte for byte.</summary>
    public IDictionary<string, string> Cookies { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Headers by name, such as Authorization.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many there are; not which.</summary>
    public override string ToString() => $"{Cookies.Count} cookies, {Headers.Count} headers";

    internal IEnumerable<string> Check(string host)
    {
        using var probe = new HttpRequestMessage();
        foreach (var (name, value) in Headers)
        {
            if (!probe.Headers.TryAddWithoutValidation(name, value)) yield return $"Hosts has a header for '{host}' whose name cannot be one of a request.";
            if (!IsPrintable(value)) yield return $"Hosts has a header for '{host}' whose value is not printable ASCII.";
        }

        if (Cookies.Any(cookie => !IsPrintable(cookie.Key) || cookie.Key.AsSpan().ContainsAny('=', ';', ' ') || !IsPrintable(cookie.Value) || cookie.Value.Contains(';', StringComparison.Ordinal)))
            yield return $"Hosts has a cookie for '{host}' that cannot be sent: no ; and printable ASCII only.";
    }

    private static bool IsPrintable(string? text) => text is not null && !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
