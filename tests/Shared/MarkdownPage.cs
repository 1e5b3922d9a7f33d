using System.Text.RegularExpressions;

namespace TorrentApi.Shared;

/// <summary>A page of the documentation, read so that tests can compare its tables with the code.</summary>
internal sealed partial class MarkdownPage
{
    private const string Heading = "\n## ";

    private readonly string _text;

    private MarkdownPage(string text) => _text = text;

    /// <summary>Reads a page of this tree.</summary>
    /// <param name="path">Below the folder of <c>TorrentApi.sln</c>, such as "docs/backends.md".</param>
    public static MarkdownPage Read(string path) => new(File.ReadAllText(Path.Combine(FindRoot(), path)).ReplaceLineEndings("\n"));

    /// <summary>What stands below a heading, up to the next one of its rank.</summary>
    public string Section(string title)
    {
        var section = _text.Split(Heading).Skip(1).SingleOrDefault(section => section.StartsWith(title + "\n", StringComparison.Ordinal));
        return section ?? throw new InvalidOperationException($"The page has no section, or several, called '{title}'.");
    }

    /// <summary>The rows of a section's table, without its head; none where the section has no table.</summary>
    public IReadOnlyList<MarkdownRow> Table(string title)
    {
        var lines = Section(title).Split('\n').Where(line => line.StartsWith('|')).Select(Cells).ToList();
        return lines is [var heads, _, .. var rows] ? [.. rows.Select(cells => new MarkdownRow(heads, cells))] : [];
    }

    /// <summary>What a text shows as code, between backquotes.</summary>
    public static IReadOnlyList<string> Code(string text) => [.. CodeSpan().Matches(text).Select(match => match.Groups["code"].Value)];

    private static string[] Cells(string line) => line.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TorrentApi.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie below the folder of TorrentApi.sln.");
    }

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeSpan();
}
