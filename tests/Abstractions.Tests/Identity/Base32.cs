namespace TorrentApi.Abstractions.Tests.Identity;

/// <summary>RFC 4648, written the slow and plain way.</summary>
internal static class Base32
{
    public static string Encode(TorrentId id)
    {
        var bytes = new byte[20];
        id.CopyTo(bytes);
        var bits = string.Concat(bytes.Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(five => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Convert.ToInt32(new string(five), 2)]));
    }
}
