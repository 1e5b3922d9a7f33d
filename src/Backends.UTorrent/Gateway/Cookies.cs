namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>The cookies that came with a token: any name, the value byte for byte.</summary>
internal static class Cookies
{
    /// <summary>The Cookie header that answers these Set-Cookie headers; null where they set nothing.</summary>
    public static string? Read(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var headers)) return null;

        var cookie = string.Join("; ", headers.Select(header => header.Split(';', 2)[0].Trim()).Where(HasValue));
        return cookie.Length == 0 ? null : cookie;
    }

    private static bool HasValue(string pair) => pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at < pair.Length - 1;
}
