using System.Buffers.Binary;
using System.Numerics;

namespace TorrentApi.Json;

/// <summary>Gives the same object for the same bytes: thousands of torrents share a few categories, folders, trackers and states.</summary>
/// <remarks>Lives for one reply, or for one stream of changes. It holds at most <see cref="MaxEntries"/>; what comes after that is made anew each time.</remarks>
internal sealed class Utf8Pool<T>(Func<ReadOnlySpan<byte>, T> make)
    where T : class
{
    public const int MaxEntries = 4096;

    // Longer texts are hardly ever shared.
    private const int MaxBytes = 1024;

    // Another one in each process, so that no server can choose texts that collide.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    // A power of two, never more than half full: whoever is looked for is at home or close by.
    private Entry[] _entries = new Entry[8];
    private int _count;

    public T Get(ReadOnlySpan<byte> utf8)
    {
        var hash = Hash(utf8);
        var entries = _entries;
        var at = hash & (entries.Length - 1);
        while (entries[at].Utf8 is { } known)
        {
            if (entries[at].Hash == hash && utf8.SequenceEqual(known)) return entries[at].Value;
            at = (at + 1) & (entries.Length - 1);
        }

        var made = make(utf8);
        if (utf8.Length <= MaxBytes && _count < MaxEntries) Add(new Entry(hash, utf8.ToArray(), made));
        return made;
    }

    private void Add(Entry entry)
    {
        if (2 * ++_count > _entries.Length)
        {
            var fewer = _entries;
            _entries = new Entry[2 * fewer.Length];
            foreach (var known in fewer)
            {
                if (known.Utf8 is not null) Put(known);
            }
        }

        Put(entry);
    }

    private void Put(Entry entry)
    {
        var at = entry.Hash & (_entries.Length - 1);
        while (_entries[at].Utf8 is not null) at = (at + 1) & (_entries.Length - 1);
        _entries[at] = entry;
    }

    /// <summary>Texts of a pool are few and short, and how many there may be is bounded: mixing eight bytes at a time is enough.</summary>
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = Seed ^ (ulong)utf8.Length;
        while (BinaryPrimitives.TryReadUInt64LittleEndian(utf8, out var eight))
        {
            hash = Mix(hash, eight);
            utf8 = utf8[sizeof(ulong)..];
        }

        var rest = 0UL;
        foreach (var last in utf8) rest = (rest << 8) | last;
        hash = Mix(hash, rest);
        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * 0x9E3779B97F4A7C15, 29);

    private readonly struct Entry(int hash, byte[] utf8, T value)
    {
        public readonly int Hash = hash;
        public readonly byte[]? Utf8 = utf8;
        public readonly T Value = value;
    }
}
