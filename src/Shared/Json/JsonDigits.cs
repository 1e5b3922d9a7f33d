using System.Buffers.Binary;
using System.Numerics;

namespace TorrentApi.Json;

/// <summary>Decimal digits, eight at a time: a loop over single digits is mispredicted at the end of nearly every number.</summary>
internal static class JsonDigits
{
    private const int Eight = sizeof(ulong);
    private const ulong Zeros = 0x3030303030303030;

    // Added to 0..9 it stays below the highest bit of a byte, added to 10..127 it does not.
    private const ulong ToHighBit = 0x7676767676767676;
    private const ulong HighBits = 0x8080808080808080;

    private static readonly int[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>Counts the digits at the start; <paramref name="value"/> overflows where there are more than 18.</summary>
    public static int Count(ReadOnlySpan<byte> utf8, out long value)
    {
        value = 0;
        if (!BinaryPrimitives.TryReadUInt64LittleEndian(utf8, out var eight)) return CountSlowly(utf8, 0, ref value);

        var digits = eight ^ Zeros;
        var count = CountDigits(digits);
        if (count == Eight) return CountOn(utf8, ToNumber(digits), out value);
        if (count > 0) value = ToNumber(digits << (8 * (Eight - count)));
        return count;
    }

    /// <summary>Counts the digits at the start.</summary>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        while (BinaryPrimitives.TryReadUInt64LittleEndian(utf8[count..], out var eight))
        {
            var more = CountDigits(eight ^ Zeros);
            count += more;
            if (more < Eight) return count;
        }

        while (count < utf8.Length && char.IsAsciiDigit((char)utf8[count])) count++;
        return count;
    }

    /// <summary>Goes on behind the first eight digits.</summary>
    private static int CountOn(ReadOnlySpan<byte> utf8, long first, out long value)
    {
        value = first;
        var count = Eight;
        while (BinaryPrimitives.TryReadUInt64LittleEndian(utf8[count..], out var eight))
        {
            var digits = eight ^ Zeros;
            var more = CountDigits(digits);
            if (more < Eight)
            {
                if (more > 0) value = unchecked((value * PowersOfTen[more]) + ToNumber(digits << (8 * (Eight - more))));
                return count + more;
            }

            value = unchecked((value * PowersOfTen[Eight]) + ToNumber(digits));
            count += Eight;
        }

        return CountSlowly(utf8, count, ref value);
    }

    /// <summary>How many of eight bytes are 0..9 before the first that is not.</summary>
    private static int CountDigits(ulong digits)
    {
        // Of bytes behind the first that is no digit a carry may make anything; they are not looked at.
        var others = ((digits + ToHighBit) | digits) & HighBits;
        return BitOperations.TrailingZeroCount(others) >>> 3;
    }

    /// <summary>At the end of the bytes, where there are no eight any more.</summary>
    private static int CountSlowly(ReadOnlySpan<byte> utf8, int count, ref long value)
    {
        while (count < utf8.Length && (uint)(utf8[count] - '0') is var digit and <= 9)
        {
            value = unchecked((value * 10) + digit);
            count++;
        }

        return count;
    }

    /// <summary>Eight digits, the first in the lowest byte: pairs, then fours, then all of them.</summary>
    private static long ToNumber(ulong digits)
    {
        const ulong everyFourth = 0x000000FF000000FF;
        const ulong firstAndThirdPair = 100 + (1_000_000UL << 32);
        const ulong secondAndFourthPair = 1 + (10_000UL << 32);

        var pairs = (digits * 10) + (digits >> 8);
        return (long)(unchecked(((pairs & everyFourth) * firstAndThirdPair) + (((pairs >> 16) & everyFourth) * secondAndFourthPair)) >> 32);
    }
}
