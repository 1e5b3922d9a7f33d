using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Passes over JSON a block of 32 bytes at a time, keeping count of how deep it is.</summary>
internal static class NestingBlocks
{
    private const int Bytes = 32;

    // Braces and brackets differ in this bit, and no other byte becomes one of them by it.
    private const byte BraceBit = 0x20;

    /// <summary>
    /// How many bytes from the start were passed: whole blocks, up to one with an escape in it or in which the depth might fall to the floor. The first byte is
    /// not the second half of an escape.
    /// </summary>
    public static int Pass(ReadOnlySpan<byte> json, int floor, ref int depth, ref bool isText)
    {
        var passed = 0;
        while (json.Length - passed >= Bytes)
        {
            var block = Vector256.Create(json.Slice(passed, Bytes));
            if (Vector256.EqualsAny(block, Vector256.Create((byte)'\\'))) break;

            var texts = ToggledFrom(MaskOf(block, (byte)'"')) ^ (isText ? uint.MaxValue : 0);
            var braces = block | Vector256.Create(BraceBit);
            var opened = BitOperations.PopCount(MaskOf(braces, (byte)'{') & ~texts);
            var closed = BitOperations.PopCount(MaskOf(braces, (byte)'}') & ~texts);
            if (depth - closed <= floor) break;

            depth += opened - closed;
            isText = texts >> (Bytes - 1) != 0;
            passed += Bytes;
        }

        return passed;
    }

    private static uint MaskOf(Vector256<byte> block, byte sign) => Vector256.Equals(block, Vector256.Create(sign)).ExtractMostSignificantBits();

    /// <summary>Bits that are set from each odd one on, that one included, up to the next.</summary>
    private static uint ToggledFrom(uint bits)
    {
        for (var step = 1; step < Bytes; step *= 2) bits ^= bits << step;
        return bits;
    }
}
