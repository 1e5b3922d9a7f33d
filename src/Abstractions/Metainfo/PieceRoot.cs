using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TorrentApi.Metainfo;

/// <summary>The 32 bytes at the root of a v2 file's hash tree (BEP 52, <c>pieces root</c>), as a key that compares fast.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PieceRoot(UInt128 High, UInt128 Low)
{
    public const int Bytes = 32;

    public static PieceRoot From(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));
}
