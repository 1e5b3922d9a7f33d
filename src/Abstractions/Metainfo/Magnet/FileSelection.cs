using System.Globalization;

namespace TorrentApi.Metainfo.Magnet;

/// <summary>The file selection of a magnet link, <c>so=0,2,4,6-8</c> (BEP 53).</summary>
internal static class FileSelection
{
    /// <summary>Ranges are written in a few characters and expand to any number of files; libtorrent 2.0.8 stops at index 10,000.</summary>
    public const int MaxFiles = 100_000;

    /// <summary>Adds the files that the text selects. Parts that are no number or range are passed over, as libtorrent 2.0.8 does.</summary>
    /// <returns>Why the selection is refused; null where it was added. Dropping a part of it would download what nobody chose.</returns>
    public static string? Add(ReadOnlySpan<char> text, SortedSet<int> files, ref int budget)
    {
        foreach (var range in text.Split(','))
        {
            if (!TryReadRange(text[range], out var first, out var last)) continue;
            if (last - first >= budget) return $"'so' selects more than {MaxFiles} files.";
            budget -= last - first + 1;
            for (var file = first; file <= last; file++) files.Add(file);
        }
        return null;
    }

    private static bool TryReadRange(ReadOnlySpan<char> part, out int first, out int last)
    {
        var dash = part.IndexOf('-');
        var isRead = TryReadIndex(dash < 0 ? part : part[..dash], out first);
        return TryReadIndex(dash < 0 ? part : part[(dash + 1)..], out last) && isRead && first <= last;
    }

    // The end of the ints is left out so that counting up to the last index ends.
    private static bool TryReadIndex(ReadOnlySpan<char> digits, out int index) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < int.MaxValue;
}
