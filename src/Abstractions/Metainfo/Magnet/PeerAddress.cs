using System.Globalization;

namespace TorrentApi.Metainfo.Magnet;

/// <summary>The address of a peer, <c>x.pe=host:port</c> (BEP 9): a name, an IPv4 address, or an IPv6 address in brackets.</summary>
internal static class PeerAddress
{
    public static bool IsValid(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0) return false;
        var host = text.AsSpan(0, colon).Trim("[]");
        return Uri.CheckHostName(host.ToString()) is not UriHostNameType.Unknown
            && ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port != 0;
    }
}
