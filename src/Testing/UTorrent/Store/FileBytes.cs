namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>The bytes of files that nobody has: the byte at place n is n modulo 251, so that a part tells where it was cut.</summary>
internal static class FileBytes
{
    private const int Period = 251;

    public static byte[] Make(long from, long count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)((from + i) % Period);
        return bytes;
    }
}
