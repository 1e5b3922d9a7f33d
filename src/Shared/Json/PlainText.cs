using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorrentApi.Json;

/// <summary>Where a run of plain text in a JSON string ends.</summary>
internal static class PlainText
{
    private const byte FirstPlain = 0x20;

    // The quote, the escape, and what may not stand there at all.
    private static readonly SearchValues<byte> Ends = SearchValues.Create([.. Enumerable.Range(0, FirstPlain).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>The place of the first quote, backslash or control; -1 for none.</summary>
    /// <remarks>Most strings of a reply are short: a first look at 32 bytes in line costs less than the call of a search made for long ones.</remarks>
    public static int IndexOfEnd(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < Vector256<byte>.Count) return utf8.IndexOfAny(Ends);

        var block = Vector256.Create(utf8[..Vector256<byte>.Count]);
        var ends = (Vector256.Equals(block, Vector256.Create((byte)'"'))
            | Vector256.Equals(block, Vector256.Create((byte)'\\'))
            | Vector256.LessThan(block, Vector256.Create(FirstPlain))).ExtractMostSignificantBits();
        if (ends != 0) return BitOperations.TrailingZeroCount(ends);

        var further = utf8[Vector256<byte>.Count..].IndexOfAny(Ends);
        return further < 0 ? further : Vector256<byte>.Count + further;
    }
}
