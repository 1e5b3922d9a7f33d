using System.Text.RegularExpressions;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Tree;

/// <summary>The documents say what the code says.</summary>
public sealed partial class DocsTests
{
    private const string Errors = "docs/errors.md";
    private const string Architecture = "docs/architecture.md";

    // In milliseconds; a file is searched in a few of them.
    private const int Patience = 10_000;

    private static readonly ApiError[] Cases =
    [
        new ApiError.Unreachable(""),
        new ApiError.TimedOut(TimeSpan.Zero),
        new ApiError.LoginRefused(),
        new ApiError.Banned(null),
        new ApiError.Forbidden(""),
        new ApiError.Blocked(""),
        new ApiError.MissingTorrent(MultiTarget.None),
        new ApiError.RejectedTorrent(""),
        new ApiError.ErroredTorrent(SingleTarget.Parse(new string('1', 40)), null),
        new ApiError.Conflict(""),
        new ApiError.Throttled(null),
        new ApiError.QuotaExceeded("", null),
        new ApiError.Unsupported(Capability.Unknown, ""),
        new ApiError.UnexpectedResponse(""),
        new ApiError.ServerFault(""),
    ];

    [Fact]
    public void Every_error_has_a_section_and_every_section_an_error()
    {
        var names = typeof(ApiError).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(ApiError))).Select(type => type.Name);

        SectionsOf(Errors).Select(section => section.Title).Should().BeEquivalentTo(names);
    }

    [Fact]
    public void Every_section_on_an_error_says_when_qBittorrent_leads_to_it() =>
        SectionsOf(Errors).Should().OnlyContain(section => section.Text.Contains("\nOn qBittorrent: ", StringComparison.Ordinal));

    [Fact]
    public void The_table_of_errors_says_which_are_transient()
    {
        var rows = Read(Errors).Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries));

        var told = rows.ToDictionary(cells => cells[1], cells => cells[2], StringComparer.Ordinal);

        var expected = Cases.ToDictionary(error => Link(error.GetType().Name), error => error.IsTransient ? "yes" : "no", StringComparer.Ordinal);
        expected[Link(nameof(ApiError.Incomplete))] = "as its cause";
        told.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void The_readme_shows_the_sample_that_compiles()
    {
        var blocks = CodeBlock().Matches(Read("README.md")).Select(match => match.Groups["code"].Value);

        blocks.Should().Contain(Read("samples/FirstSteps/Program.cs"));
    }

    [Fact]
    public void The_page_on_testing_shows_tests_that_compile()
    {
        var tests = string.Concat(Repository.FilesBelow("tests/Testing.Tests", "TestingPageTests.cs").Select(path => Flat(Read(path))));

        var blocks = CodeBlock().Matches(Read("docs/testing.md")).Select(match => Flat(match.Groups["code"].Value)).ToList();

        blocks.Should().NotBeEmpty().And.OnlyContain(block => tests.Contains(block, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_name_on_the_architecture_page_stands_in_the_code()
    {
        var code = string.Concat(Repository.FilesBelow("src", ".cs").Select(path => path + Repository.Read(path)));
        var names = CodeName().Matches(Read(Architecture)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

        names.Where(name => !Regex.IsMatch(code, $@"\b{name}\b", RegexOptions.None, TimeSpan.FromMilliseconds(Patience))).Should().BeEmpty();
    }

    private static string Link(string name) => $"[{name}](#{name.ToLowerInvariant()})";

    private static IEnumerable<(string Title, string Text)> SectionsOf(string document) => Read(document)
        .Split("\n## ")
        .Skip(1)
        .Select(section => (section[..section.IndexOf('\n', StringComparison.Ordinal)], section));

    /// <summary>Without the indentation, which a page does not have.</summary>
    private static string Flat(string code) => string.Join('\n', code.Trim().Split('\n').Select(line => line.Trim()));

    private static string Read(string path) => Repository.Read(path).ReplaceLineEndings("\n");

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex CodeBlock();

    /// <summary>A type or member in backquotes: one word that begins with a capital.</summary>
    [GeneratedRegex(@"`(?<name>[A-Z]\w+)`", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex CodeName();
}
