using System.Buffers;

namespace TorrentApi;

/// <summary>The three spellings of a hash: hex of 20 bytes, hex of 32 bytes, base32 of 20 bytes.</summary>
internal static class HashText
{
    public const int IdBytes = 20;
    public const int V2Bytes = 32;
    public const int IdDigits = 2 * IdBytes;
    public const int V2Digits = 2 * V2Bytes;
    public const int Base32Letters = 32;

    public static bool TryDecodeHex(ReadOnlySpan<char> text, Span<byte> bytes) =>
        text.Length == 2 * bytes.Length && Convert.FromHexString(text, bytes, out _, out _) == OperationStatus.Done;

    /// <summary>Decodes 32 letters of RFC 4648 base32, in either case, as magnet links of before 2010 wrote the v1 hash (BEP 9).</summary>
    public static bool TryDecodeBase32(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (text.Length != Base32Letters || bytes.Length != IdBytes) return false;

        ulong bits = 0;
        var pending = 0;
        var written = 0;
        foreach (var letter in text)
        {
            var value = letter switch
            {
                >= 'A' and <= 'Z' => letter - 'A',
                >= 'a' and <= 'z' => letter - 'a',
                >= '2' and <= '7' => letter - '2' + 26,
                _ => -1,
            };
            if (value < 0) return false;

            bits = (bits << 5) | (uint)value;
            pending += 5;
            if (pending < 8) continue;
            pending -= 8;
            bytes[written++] = (byte)(bits >> pending);
        }

        return true;
    }

    /// <summary>Reads a 20-byte hash written as 40 hex digits or 32 base32 letters.</summary>
    public static bool TryDecodeId(ReadOnlySpan<char> text, Span<byte> bytes) =>
        text.Length == Base32Letters ? TryDecodeBase32(text, bytes) : TryDecodeHex(text, bytes);

    /// <summary>Widens ASCII to chars; anything else becomes a char that no hash holds, so the caller's look-up refuses it.</summary>
    public static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> ascii, Span<char> chars)
    {
        if (ascii.Length > chars.Length) return "too long";
        for (var i = 0; i < ascii.Length; i++) chars[i] = (char)ascii[i];
        return chars[..ascii.Length];
    }
}
