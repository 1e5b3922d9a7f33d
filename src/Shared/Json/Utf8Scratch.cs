namespace TorrentApi.Json;

/// <summary>Holds one text of a row until the whole row is known; the next row uses the same bytes.</summary>
internal struct Utf8Scratch
{
    private byte[]? _bytes;
    private int _length;

    /// <summary>True where a text was kept, an empty one too.</summary>
    public bool HasValue { get; private set; }

    public readonly ReadOnlySpan<byte> Value => _bytes.AsSpan(0, _length);

    public void Keep(ReadOnlySpan<byte> utf8)
    {
        if (_bytes is null || _bytes.Length < utf8.Length) _bytes = new byte[Math.Max(256, utf8.Length)];
        utf8.CopyTo(_bytes);
        (_length, HasValue) = (utf8.Length, true);
    }

    public void Forget() => (_length, HasValue) = (0, false);
}
