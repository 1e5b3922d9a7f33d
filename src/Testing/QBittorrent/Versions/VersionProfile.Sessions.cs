using System.Globalization;

namespace TorrentApi.Testing.QBittorrent.Versions;

internal sealed partial record VersionProfile
{
    /// <summary>A login says 204 or 401 from 5.2 on, and 200 with a word before, wrong or right.</summary>
    public bool LoginSpeaksInStatuses => Has(Release.R52);

    public bool HasApiKey => Has(Release.R52);

    /// <summary>5.3 evicts the session that was unused for longest.</summary>
    public bool LimitsSessions => Has(Release.R53);

    /// <summary>From 5.2 on the cookie is named after the server's own port, and outlives the browser.</summary>
    public bool NamesCookieByPort => Has(Release.R52);

    public string CookieName(int port) => NamesCookieByPort ? $"QBT_SID_{port.ToString(CultureInfo.InvariantCulture)}" : "SID";

    public string WriteCookie(int port, string value, DateTimeOffset expires) => NamesCookieByPort
        ? $"{CookieName(port)}={value}; HttpOnly; SameSite=Lax; expires={Date(expires)}; path=/"
        : Has(Release.R50) ? $"{CookieName(port)}={value}; HttpOnly; SameSite=Strict; path=/"
        : Has(Release.R42) ? $"{CookieName(port)}={value}; HttpOnly; path=/; SameSite=Strict"
        : Has(Level.L13) ? $"{CookieName(port)}={value}; HttpOnly; path=/"
        : $"{CookieName(port)}={value}; path=/";

    public string EraseCookie(int port, DateTimeOffset now) => $"{CookieName(port)}=; expires={Date(now.AddDays(-1))}; path=/";

    private static string Date(DateTimeOffset time) => time.UtcDateTime.ToString("ddd, dd-MMM-yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);
}
