namespace TorrentApi.Http;

/// <summary>The cookies of one session: any name, the value byte for byte.</summary>
/// <remarks>
/// qBittorrent's name is SID, QBT_SID_port or what the server's owner chose (4.6 to 5.1), and its value holds <c>+</c> and <c>/</c>, so nothing is decoded or
/// guessed. A gateway in front may add cookies of its own: all are sent back.
/// </remarks>
internal static class Cookies
{
    private const string Separator = "; ";

    /// <summary>The Cookie header that answers these Set-Cookie headers; null where they set nothing.</summary>
    public static string? Read(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var headers)) return null;

        var pairs = headers.Select(header => header.Split(';', 2)[0].Trim()).Where(HasValue);
        var cookie = string.Join(Separator, pairs);
        return cookie.Length == 0 ? null : cookie;
    }

    /// <summary>The Cookie header after an answer: cookies that it sets anew replace those of the same name.</summary>
    public static string? Renew(string? cookie, HttpResponseMessage response)
    {
        if (Read(response) is not { } set || set == cookie) return cookie;

        var renewed = set.Split(Separator);
        var kept = (cookie?.Split(Separator) ?? []).ExceptBy(renewed.Select(NameOf), NameOf, StringComparer.Ordinal);
        return string.Join(Separator, [.. kept, .. renewed]);
    }

    private static string NameOf(string pair) => pair[..pair.IndexOf('=', StringComparison.Ordinal)];

    private static bool HasValue(string pair) => pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at < pair.Length - 1;
}
