using System.Globalization;
using System.Text;

namespace TorrentApi.ContractTests.Samples;

/// <summary>Writes BEP 3 bencoding of text, bytes, numbers, lists and dictionaries.</summary>
internal static class Bencode
{
    public static byte[] Write(object value)
    {
        using var output = new MemoryStream();
        Write(output, value);
        return output.ToArray();
    }

    private static void Write(MemoryStream output, object value)
    {
        switch (value)
        {
            case string text:
                Write(output, Encoding.UTF8.GetBytes(text));
                break;
            case byte[] bytes:
                WriteText(output, string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:"));
                output.Write(bytes);
                break;
            case int or long:
                WriteText(output, string.Create(CultureInfo.InvariantCulture, $"i{value}e"));
                break;
            case BencodeFields dictionary:
                WriteText(output, "d");
                // BEP 3: keys sorted as raw bytes, which for ASCII is ordinal order.
                foreach (var (key, item) in dictionary.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    Write(output, key);
                    Write(output, item);
                }

                WriteText(output, "e");
                break;
            case IEnumerable<object> list:
                WriteText(output, "l");
                foreach (var item in list) Write(output, item);
                WriteText(output, "e");
                break;
            default:
                throw new NotSupportedException($"{value.GetType()} cannot be bencoded.");
        }
    }

    private static void WriteText(MemoryStream output, string ascii) => output.Write(Encoding.ASCII.GetBytes(ascii));
}
