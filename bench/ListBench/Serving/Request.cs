using System.Globalization;

namespace TorrentApi.ListBench.Serving;

/// <summary>What the answers depend on.</summary>
/// <param name="Parts">The path, parted at its slashes.</param>
/// <param name="Query">What stands behind the question mark.</param>
/// <param name="Cookie">The header; empty for none.</param>
internal sealed record Request(string[] Parts, string Query, string Cookie)
{
    /// <summary>Reads a request with its body, of which nothing is kept; null at the end of the connection.</summary>
    public static async Task<Request?> ReadAsync(StreamReader reader)
    {
        if (await reader.ReadLineAsync() is not { Length: > 0 } first) return null;

        var (cookie, length) = ("", 0);
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            if (header.StartsWith("Cookie:", StringComparison.OrdinalIgnoreCase)) cookie = header;
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) length = int.Parse(header.AsSpan(15), CultureInfo.InvariantCulture);
        }

        if (length > 0) await reader.ReadBlockAsync(new char[length]);
        var address = first.Split(' ')[1].Split('?');
        return new Request(address[0].Split('/', StringSplitOptions.RemoveEmptyEntries), address.Length > 1 ? address[1] : "", cookie);
    }

    /// <summary>A number in the query.</summary>
    public long Number(string name) => long.Parse(Query.Split('&').Single(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);
}
