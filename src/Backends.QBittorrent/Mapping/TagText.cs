using System.Text;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Tags of one torrent, which the server joins with comma and blank.</summary>
internal static class TagText
{
    private static readonly IReadOnlyList<string> None = [];

    /// <summary>Takes them apart, in the server's order; none for "".</summary>
    /// <remarks>Trimmed, because 4.5.2 keeps the leading blanks of tags that were given to <c>torrents/add</c>.</remarks>
    public static IReadOnlyList<string> Split(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } tags ? Array.AsReadOnly(tags) : None;

    /// <inheritdoc cref="Split(string)"/>
    public static IReadOnlyList<string> Split(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? None : Split(Encoding.UTF8.GetString(utf8));
}
