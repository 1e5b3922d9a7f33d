using System.Text;
using System.Text.RegularExpressions;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Tree;

/// <summary>The tree can be built anywhere: it names nobody's folders and nobody's package server.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] Binary = [".torrent", ".png", ".ico", ".snk", ".zip", ".gz"];

    [Fact]
    public void No_file_names_a_folder_of_one_machine() => Convention.Holds(Find(MachinePath()));

    [Fact]
    public void No_file_names_a_package_server() => Convention.Holds(Find(PackageServer()));

    [Theory]
    [InlineData("cd /" + "work/main")]
    [InlineData("'/" + "root/.nuget'")]
    [InlineData("/tmp/wt/x")]
    [InlineData("see /home/jane/src")]
    [InlineData(@"C:\Users\jane")]
    public void A_folder_of_one_machine_is_seen(string text) => MachinePath().IsMatch(text).Should().BeTrue();

    [Theory]
    [InlineData("$work/root/usr")]
    [InlineData("/downloads/root/a")]
    [InlineData("framework/workers")]
    [InlineData("$HOME/.cache and ~/.cache")]
    public void Another_path_is_not_one_of_a_machine(string text) => MachinePath().IsMatch(text).Should().BeFalse();

    [Theory]
    [InlineData("https://api.nuget.org/v3/index.json")]
    [InlineData("http://pypi.example.org/simple")]
    [InlineData("https://x.jfrog.io/")]
    [InlineData("artifactory")]
    public void A_package_server_is_seen(string text) => PackageServer().IsMatch(text).Should().BeTrue();

    private static IEnumerable<Finding> Find(Regex forbidden) =>
        from file in Repository.TrackedFiles
        where !Binary.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !file.EndsWith($"/{nameof(TreeTests)}.cs", StringComparison.Ordinal)
        from line in File.ReadLines(Repository.FullPath(file), Encoding.Latin1).Select((text, index) => (text, number: index + 1))
        let match = forbidden.Match(line.text)
        where match.Success
        select new Finding(file, $"line {line.number} names {match.Value}");

    // A path that begins here: what stands before it is no part of a longer one. (/home/user is everyone's example.)
    [GeneratedRegex(@"(?<![\w$}./~-])/(?:work|root)/|/tmp/wt\b|(?<![\w$}./~-])/home/(?!user\b)[a-z]|[A-Z]:\\Users\\\w", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"nuget\.org|myget\.org|pkgs\.dev\.azure|pypi\.|npmjs\.|proxy\.golang|jfrog|artifactory|//nexus|/repository/nuget|NUGET_PACKAGES=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PackageServer();
}
