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

    // Room for what changes of a torrent at a time; in one step there is room for all that a torrent has.
    private const int FirstKeys = 16;
    private const int Growth = 4;

    // How many fields of the first object another may lack in a row without losing the order. Bounded, because a hostile reply would make us search for each name.
    private const int LongestGap = 16;

    // One more than are used, so that there is something to compare with behind the last.
    private ExpectedName[] _names = new ExpectedName[FirstKeys];
    private int _count;
    private bool _isLearnt;

    /// <summary>The name that is expected at a place of an object; what matches nothing behind the last one that is known.</summary>
    public ref readonly ExpectedName this[int next] => ref _names[Math.Min(next, _count)];

    /// <summary>Reads whatever name is there, with its colon, and gives the number of its field.</summary>
    /// <param name="cursor">Stands behind the brace or comma.</param>
    /// <param name="next">The place in the order, 0 for the first name of an object; moved behind the name.</param>
    /// <param name="find">The number of the field with a name; 0 for none.</param>
    /// <param name="field">The number of the field.</param>
    public bool TryRead(ref JsonCursor cursor, ref int next, Func<ReadOnlySpan<byte>, int> find, out int field)
    {
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
            if (_names[at].Name.SequenceEqual(name)) return at;
        }

        return next - 1;
    }

    private int Learn(ReadOnlySpan<byte> name, int field)
    {
        if (_count == MostKeys) return _count;
        if (_count + 1 == _names.Length) Array.Resize(ref _names, Growth * _names.Length);
        _names[_count] = new ExpectedName(_count == 0 ? (byte)'{' : (byte)',', name, field);
        return ++_count;
    }
}
