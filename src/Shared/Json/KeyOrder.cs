namespace TorrentApi.Json;

/// <summary>The names of an object's fields in the order in which this reply has them, learnt from its first object.</summary>
/// <remarks>
/// Servers write every element of a list alike, so the next name is nearly always the one that came next the last time: one comparison of bytes in
/// place of a walk through the name and a look-up. Where it is not, the name is looked up, and the order is taken up again behind it.
/// </remarks>
internal sealed class KeyOrder
{
    // What a reply may teach: many more fields than any server has.
    private const int MostKeys = 512;

    // How many fields of the first object another may lack in a row without losing the order. Bounded, because a hostile reply would make us search for each name.
    private const int LongestGap = 16;

    private Key[] _keys = new Key[64];
    private int _count;
    private bool _isLearnt;

    /// <summary>Reads the next name, with its colon, and gives the number of its field.</summary>
    /// <param name="cursor">Stands before the name.</param>
    /// <param name="next">The place in the order, 0 for the first name of an object; moved behind the name.</param>
    /// <param name="find">The number of the field with a name; 0 for none.</param>
    /// <param name="field">The number of the field.</param>
    public bool TryRead(ref JsonCursor cursor, ref int next, Func<ReadOnlySpan<byte>, int> find, out int field)
    {
        if (next < _count && cursor.TryTake(_keys[next].Quoted))
        {
            field = _keys[next++].Field;
            return true;
        }

        field = 0;
        if (!cursor.TryReadName(out var name)) return false;

        field = find(name);
        next = _isLearnt ? Find(name, next) + 1 : Learn(name, field);
        return true;
    }

    /// <summary>Tells that an object was read to its end: the order is known.</summary>
    public void Settle() => _isLearnt = true;

    /// <summary>The place of a name a little further on; the place before this one where it is not there, so that the order waits for the names it knows.</summary>
    private int Find(ReadOnlySpan<byte> name, int next)
    {
        for (var at = next; at < _count && at < next + LongestGap; at++)
        {
            if (_keys[at].Quoted.AsSpan(1..^2).SequenceEqual(name)) return at;
        }

        return next - 1;
    }

    private int Learn(ReadOnlySpan<byte> name, int field)
    {
        if (_count == MostKeys) return _count;
        if (_count == _keys.Length) Array.Resize(ref _keys, 2 * _count);
        _keys[_count++] = new Key([(byte)'"', .. name, (byte)'"', (byte)':'], field);
        return _count;
    }

    private readonly record struct Key(byte[] Quoted, int Field);
}
