namespace TorrentApi.Abstractions.Tests.Metainfo;

/// <summary>Spoils bytes: flips, cuts, splices, digits where lengths stand, and repetitions.</summary>
internal sealed class Mutator(int seed)
{
    private readonly Random _random = new(seed);

    public int Next(int end) => _random.Next(end);

    public byte[] Pick(byte[][] inputs) => inputs[_random.Next(inputs.Length)];

    public byte[] Mutate(byte[] input, byte[][] others)
    {
        for (var round = _random.Next(3); round >= 0; round--)
        {
            input = _random.Next(7) switch
            {
                0 => FlipBit(input),
                1 => input[..At(input)],
                2 => Splice(input, Pick(others)),
                3 => Insert(input, (byte)('0' + _random.Next(10))),
                4 => Repeat(input),
                5 => Insert(input, (byte)"dlie:-&=%,"[_random.Next(10)]),
                _ => Replace(input),
            };
        }
        return input;
    }

    private int At(byte[] input) => _random.Next(input.Length + 1);

    private byte[] FlipBit(byte[] input)
    {
        if (input.Length == 0) return input;
        byte[] copy = [.. input];
        copy[_random.Next(copy.Length)] ^= (byte)(1 << _random.Next(8));
        return copy;
    }

    private byte[] Replace(byte[] input)
    {
        if (input.Length == 0) return input;
        byte[] copy = [.. input];
        copy[_random.Next(copy.Length)] = (byte)_random.Next(256);
        return copy;
    }

    private byte[] Insert(byte[] input, byte value)
    {
        var at = At(input);
        return [.. input[..at], value, .. input[at..]];
    }

    private byte[] Splice(byte[] input, byte[] other) => [.. input[..At(input)], .. other[At(other)..]];

    private byte[] Repeat(byte[] input)
    {
        var start = At(input);
        var part = input[start..Math.Min(input.Length, start + _random.Next(200))];
        return [.. input[..start], .. part, .. input[start..]];
    }
}
