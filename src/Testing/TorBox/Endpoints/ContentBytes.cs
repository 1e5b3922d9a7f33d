using System.Text;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>The bytes of files: the test's own, or made up from the path.</summary>
internal sealed class ContentBytes(TorBoxServerOptions options)
{
    // Prime, so that bytes at round distances differ.
    private const int Rhythm = 251;

    public ReadOnlyMemory<byte> Read(StoredFile file, long from, long count)
    {
        if (options.FindContent?.Invoke(file.Path) is { } own) return own.Slice((int)Math.Min(from, own.Length), (int)Math.Min(count, Math.Max(0, own.Length - from)));

        var seed = Encoding.UTF8.GetBytes(file.Path).Sum(part => part);
        var bytes = new byte[count];
        for (var i = 0L; i < count; i++) bytes[i] = (byte)((from + i + seed) % Rhythm);
        return bytes;
    }
}
