namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The cookies of one session: any name, the value byte for byte.</summary>
/// <remarks>
/// The name is SID, QBT_SID_port or what the server's owner chose (4.6 to 5.1), and the value holds <c>+</c> and <c>/</c>, so nothing is decoded or
/// guessed. A gateway in front may add cookies of its own: all are sent back.
/// </remarks>
internal static class Cookies
{
    /// <summary>The Cookie header that answers these Set-Cookie headers; null where they set nothing.</summary>
    public static string? Read(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var headers)) return null;

        var pairs = headers.Select(header => header.Split(';', 2)[0].Trim()).Where(HasValue);
        var cookie = string.Join("; ", pairs);
        return cookie.Length == 0 ? null : cookie;
    }

    private static bool HasValue(string pair) => pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at < pair.Length - 1;
}
