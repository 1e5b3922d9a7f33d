using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace TorrentApi.Json;

/// <summary>Gives the same object for the same bytes: thousands of torrents share a few categories, folders, trackers and states.</summary>
/// <remarks>Lives for one reply. It holds at most <see cref="MaxEntries"/>; what comes after that is made anew each time.</remarks>
internal sealed class Utf8Pool<T>
    where T : class
{
    public const int MaxEntries = 4096;

    // Longer texts are hardly ever shared.
    private const int MaxBytes = 1024;

    private readonly Func<ReadOnlySpan<byte>, T> _make;
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _entries;

    public Utf8Pool(Func<ReadOnlySpan<byte>, T> make)
    {
        _make = make;
        _entries = new Dictionary<byte[], T>(BytesComparer.Instance).GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public T Get(ReadOnlySpan<byte> utf8)
    {
        if (_entries.TryGetValue(utf8, out var known)) return known;

        var made = _make(utf8);
        if (utf8.Length <= MaxBytes && _entries.Dictionary.Count < MaxEntries) _entries[utf8] = made;
        return made;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly BytesComparer Instance = new();

        // Another one in each process, so that no server can choose texts that collide.
        private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            // Texts of a pool are few and short, and how many there may be is bounded: mixing eight bytes at a time is enough.
            var hash = Seed ^ (ulong)alternate.Length;
            while (alternate.Length >= sizeof(ulong))
            {
                hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(alternate));
                alternate = alternate[sizeof(ulong)..];
            }

            var rest = 0UL;
            foreach (var last in alternate) rest = (rest << 8) | last;
            hash = Mix(hash, rest);
            return (int)(hash ^ (hash >> 32));
        }

        private static ulong Mix(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * 0x9E3779B97F4A7C15, 29);
    }
}
