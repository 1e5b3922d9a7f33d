using System.Globalization;

namespace TorrentApi;

/// <summary>A part of a file. <c>default</c> is all of it.</summary>
/// <param name="Offset">The first byte, from 0.</param>
/// <param name="Length">How many bytes, more than 0; null for all that follow.</param>
public readonly record struct ByteRange(long Offset, long? Length = null)
{
    /// <summary>True for the whole file.</summary>
    public bool IsWhole => this is { Offset: 0, Length: null };

    /// <summary>"0+100", or "100+" to the end.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Offset}+{Length}");
}
