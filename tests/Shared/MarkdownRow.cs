namespace TorrentApi.Shared;

/// <summary>One row of a table.</summary>
/// <param name="Heads">The heads of the columns.</param>
/// <param name="Cells">What stands below them.</param>
internal sealed record MarkdownRow(IReadOnlyList<string> Heads, IReadOnlyList<string> Cells)
{
    /// <summary>The cell below this head.</summary>
    public string this[string head] => Cells[Heads.Index().Single(column => column.Item == head).Index];

    /// <summary>The first cell's first piece of code; empty where it has none.</summary>
    public string Name => MarkdownPage.Code(Cells[0]) is [var first, ..] ? first : "";
}
