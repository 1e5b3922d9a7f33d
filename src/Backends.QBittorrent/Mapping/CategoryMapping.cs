using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>Categories and tags in the words of the model.</summary>
internal static class CategoryMapping
{
    /// <summary>Maps the server's categories, implied parents included where it lists them (5.2+; 4.6 to 5.1 with sub-categories on).</summary>
    public static IReadOnlyList<Category> ToCategories(IEnumerable<CategoryRow> rows) =>
        [.. rows.Where(row => row.Name.Length > 0).Select(row => new Category { Name = row.Name, SavePath = ToSavePath(row.SavePath) })];

    /// <summary>Maps the server's tags: trimmed as those of a torrent are, so that 4.5.2's <c>" a"</c> is the <c>a</c> that a torrent shows.</summary>
    public static IReadOnlyList<string> ToTags(IEnumerable<string> rows) =>
        [.. rows.Select(row => row.Trim()).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string? ToSavePath(string? savePath) =>
        string.IsNullOrEmpty(savePath) ? null : Encoding.UTF8.GetString(PathText.TrimEnd(Encoding.UTF8.GetBytes(savePath)));
}
