namespace TorrentApi.Hosting.Fetching;

/// <summary>What may be fetched.</summary>
internal static class FetchAddress
{
    private const string MagnetScheme = "magnet:";

    public static void Check(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri)
            throw new ArgumentException("The address is not absolute.", nameof(address));
        if (IsMagnet(address.OriginalString))
            return;
        if (!IsHttp(address))
            throw new ArgumentException("The address is not http, https or magnet.", nameof(address));
        if (address.UserInfo.Length > 0)
            throw new ArgumentException("The address holds credentials: give them as a header of its host.", nameof(address));
    }

    public static bool IsMagnet(string text) => text.StartsWith(MagnetScheme, StringComparison.OrdinalIgnoreCase);

    public static bool IsHttp(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;

    /// <summary>For errors: the host, without the path that may hold a passkey.</summary>
    public static BackendInfo Describe(Uri address) =>
        new() { Kind = nameof(TorrentFetcher), Client = address.IdnHost, Address = new Uri(address.GetLeftPart(UriPartial.Authority)) };
}
