using System.Globalization;
using System.Text;

namespace TorrentApi.RealServers.Tests.Samples;

/// <summary>Writes bencoding: integers, strings (one byte a character), bytes, lists, and dictionaries sorted by key.</summary>
internal static class Bencoder
{
    public static byte[] Encode(object value)
    {
        using var bytes = new MemoryStream();
        Write(bytes, value);
        return bytes.ToArray();
    }

    private static void Write(MemoryStream to, object value)
    {
        switch (value)
        {
            case long number: WriteText(to, $"i{number.ToString(CultureInfo.InvariantCulture)}e"); break;
            case string text: WriteBytes(to, Encoding.Latin1.GetBytes(text)); break;
            case byte[] bytes: WriteBytes(to, bytes); break;
            case IReadOnlyDictionary<string, object> dictionary: WriteDictionary(to, dictionary); break;
            case IEnumerable<object> list: WriteList(to, list); break;
            default: throw new ArgumentException($"{value.GetType()} is nothing that bencoding knows.", nameof(value));
        }
    }

    private static void WriteDictionary(MemoryStream to, IReadOnlyDictionary<string, object> dictionary)
    {
        WriteText(to, "d");
        foreach (var (key, value) in dictionary.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Write(to, key);
            Write(to, value);
        }

        WriteText(to, "e");
    }

    private static void WriteList(MemoryStream to, IEnumerable<object> list)
    {
        WriteText(to, "l");
        foreach (var item in list) Write(to, item);
        WriteText(to, "e");
    }

    private static void WriteBytes(MemoryStream to, byte[] bytes)
    {
        WriteText(to, bytes.Length.ToString(CultureInfo.InvariantCulture) + ":");
        to.Write(bytes);
    }

    private static void WriteText(MemoryStream to, string text) => to.Write(Encoding.Latin1.GetBytes(text));
}
