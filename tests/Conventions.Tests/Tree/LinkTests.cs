using System.Text.RegularExpressions;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Tree;

/// <summary>What one page says of another, or of the tree, is there.</summary>
public sealed partial class LinkTests
{
    private static readonly Exempt[] Placeholders =
    [
        new("src/Backends.Name", "stands for a backend that somebody will write"),
    ];

    private static IEnumerable<string> Pages => Repository.TrackedFiles.Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var broken = Links.Where(link => !File.Exists(Repository.FullPath(link.Target)) && !Directory.Exists(Repository.FullPath(link.Target)));

        Convention.Holds(broken.Select(link => new Finding(link.Page, $"links to {link.Target}, which is not there")));
    }

    [Fact]
    public void Every_anchor_is_a_heading()
    {
        var broken = Links.Where(link => link.Anchor.Length > 0 && link.Target.EndsWith(".md", StringComparison.Ordinal) && File.Exists(Repository.FullPath(link.Target)))
            .Where(link => !Anchors(link.Target).Contains(link.Anchor, StringComparer.Ordinal));

        Convention.Holds(broken.Select(link => new Finding(link.Page, $"links to {link.Target}#{link.Anchor}, a heading that is not there")));
    }

    [Fact]
    public void Every_page_of_the_docs_is_reached_from_the_readme()
    {
        if (!Repository.TrackedFiles.Contains("README.md", StringComparer.Ordinal)) Assert.Skip("There is no README.md yet.");
        var targets = Links.ToLookup(link => link.Page, link => link.Target, StringComparer.Ordinal);
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> next = new(["README.md"]);
        while (next.TryPop(out var page))
        {
            if (!reached.Add(page)) continue;

            foreach (var target in targets[page]) next.Push(target);
        }

        var lost = Pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !reached.Contains(page) && !IsInReachedFolder(page, reached));
        Convention.Holds(lost.Select(page => new Finding(page, "no page links to it")));
    }

    [Fact]
    public void Every_file_that_a_page_names_as_code_exists()
    {
        var named = from page in Pages
                    from Match match in TreePath().Matches(Repository.Read(page))
                    let path = match.Groups["path"].Value.TrimEnd('/', '.')
                    where !File.Exists(Repository.FullPath(path)) && !Directory.Exists(Repository.FullPath(path))
                    select new Finding(path, $"is named by {page} and is not there");

        Convention.Holds(named, Placeholders);
    }

    private static IEnumerable<(string Page, string Target, string Anchor)> Links =>
        from page in Pages
        from Match match in Link().Matches(Repository.Read(page))
        let parts = match.Groups["target"].Value.Split('#', 2)
        where !parts[0].Contains(':', StringComparison.Ordinal)
        let folder = Path.GetDirectoryName(Repository.FullPath(page))!
        let target = parts[0].Length == 0 ? page : Repository.Relative(Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0]))))
        select (page, target, parts.Length > 1 ? parts[1] : "");

    private static bool IsInReachedFolder(string page, HashSet<string> reached) => reached.Contains(Path.GetDirectoryName(page)!.Replace('\\', '/')) && page.Split('/').Length > 2;

    /// <summary>As GitHub makes them of headings: lower case, no punctuation, a hyphen for a blank.</summary>
    private static IEnumerable<string> Anchors(string page) =>
        from Match heading in Heading().Matches(Repository.Read(page))
        let words = heading.Groups["text"].Value.Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
        select string.Concat(words).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"`(?<path>(src|tests|docs|eng|samples|bench)/[\w./{},-]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TreePath();
}
