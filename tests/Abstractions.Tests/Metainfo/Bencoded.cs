using System.Text;

namespace TorrentApi.Abstractions.Tests.Metainfo;

/// <summary>Writes bencoding from plain objects.</summary>
internal static class Bencoded
{
    public static byte[] Of(object value)
    {
        using var stream = new MemoryStream();
        Write(stream, value);
        return stream.ToArray();
    }

    public static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    public static string Latin1(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static void Write(MemoryStream stream, object value)
    {
        switch (value)
        {
            case byte[] bytes:
                stream.Write(Ascii($"{bytes.Length}:"));
                stream.Write(bytes);
                break;
            case string text:
                Write(stream, Encoding.UTF8.GetBytes(text));
                break;
            case Entries entries:
                WriteAll(stream, 'd', entries.SelectMany(entry => new[] { entry.Key, entry.Value }));
                break;
            case IEnumerable<object> items:
                WriteAll(stream, 'l', items);
                break;
            default:
                stream.Write(Ascii($"i{value}e"));
                break;
        }
    }

    private static void WriteAll(MemoryStream stream, char open, IEnumerable<object> items)
    {
        stream.WriteByte((byte)open);
        foreach (var item in items) Write(stream, item);
        stream.WriteByte((byte)'e');
    }
}
