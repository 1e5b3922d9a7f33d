namespace TorrentApi.Backends.UTorrent.Mapping;

/// <summary>What an add is told to fetch, short enough for the server.</summary>
/// <remarks>
/// More than 1,024 characters are refused as an invalid request (torrent-control, issue 149; Medusa cuts there). Cut in the middle, a link would lose
/// half a tracker, so whole trackers are left out, the last ones first.
/// </remarks>
internal static class AddressText
{
    /// <summary>The most characters, before they are encoded for the request.</summary>
    public const int MostCharacters = 1024;

    private const string Tracker = "tr";
    private const string Topic = "xt";

    // How µTorrent takes the cookies for an address that it fetches (manual of µTorrent Server).
    private const string CookieMark = ":COOKIE:";

    /// <summary>The link, without as many of its last trackers as it takes; where that does not do, without whatever else is not its hash.</summary>
    public static string Of(MagnetLink link)
    {
        var (head, query) = link.Text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (link.Text[..(at + 1)], link.Text[(at + 1)..]) : (link.Text, "");
        var parts = query.Split('&').ToList();
        Shorten(head.Length, parts, IsTracker);
        Shorten(head.Length, parts, part => !IsNamed(part, Topic));
        var text = head + string.Join('&', parts);
        return text.Length <= MostCharacters ? text : throw TooLong();
    }

    /// <summary>The address, with the cookies for it.</summary>
    public static string Of(Uri address, string? cookies)
    {
        var text = string.IsNullOrEmpty(cookies) ? address.AbsoluteUri : address.AbsoluteUri + CookieMark + cookies;
        return text.Length <= MostCharacters ? text : throw TooLong();
    }

    private static void Shorten(int head, List<string> parts, Predicate<string> mayGo)
    {
        while (head + parts.Sum(part => part.Length + 1) - 1 > MostCharacters && parts.FindLastIndex(mayGo) is >= 0 and var last) parts.RemoveAt(last);
    }

    /// <summary><c>tr</c>, or <c>tr.1</c> as some write it.</summary>
    private static bool IsTracker(string part) => IsNamed(part, Tracker);

    private static bool IsNamed(string part, string name) =>
        part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && part.Length > name.Length && part[name.Length] is '=' or '.';

    private static TorrentApiException TooLong() =>
        new(new ApiError.RejectedTorrent($"the address has more than the {MostCharacters} characters that µTorrent takes; add the .torrent file instead"));
}
