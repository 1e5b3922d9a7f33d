using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TorrentApi.Json;

/// <summary>A field's name as it is expected in JSON: with what parts it from the field before, in quotes, with its colon. Compared in one step.</summary>
/// <remarks><c>default</c> is expected nowhere: it is at the start of no JSON.</remarks>
internal readonly struct ExpectedName
{
    // A brace or comma and a quote before the name, a quote and a colon behind it.
    private const int Before = 2;
    private const int Behind = 2;

    private readonly Vector256<byte> _start;
    private readonly uint _beyond;

    // Only where it does not fit into the start.
    private readonly byte[]? _all;

    /// <param name="lead">The brace of the object for its first field, else a comma.</param>
    /// <param name="name">As it stands between the quotes.</param>
    /// <param name="field">The number of the field.</param>
    public ExpectedName(byte lead, ReadOnlySpan<byte> name, int field)
    {
        (Length, Field) = (Before + name.Length + Behind, field);
        if (Length > Vector256<byte>.Count)
        {
            _all = [lead, (byte)'"', .. name, (byte)'"', (byte)':'];
            return;
        }

        Span<byte> start = stackalloc byte[Vector256<byte>.Count];
        start.Clear();
        (start[0], start[1]) = (lead, (byte)'"');
        name.CopyTo(start[Before..]);
        "\":"u8.CopyTo(start[(Length - Behind)..]);
        _start = Vector256.Create<byte>(start);
        _beyond = Length < Vector256<byte>.Count ? ~((1u << Length) - 1) : 0;
    }

    public int Length { get; }

    public int Field { get; }

    [UnscopedRef]
    public ReadOnlySpan<byte> Name => All[Before..^Behind];

    [UnscopedRef]
    private ReadOnlySpan<byte> All => _all ?? MemoryMarshal.AsBytes(new ReadOnlySpan<Vector256<byte>>(in _start))[..Length];

    public bool IsAtStartOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < Vector256<byte>.Count || _all is not null) return Length > 0 && utf8.StartsWith(All);

        var same = Vector256.Equals(Vector256.Create(utf8[..Vector256<byte>.Count]), _start).ExtractMostSignificantBits();
        return (same | _beyond) == uint.MaxValue;
    }
}
