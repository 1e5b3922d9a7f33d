using TorrentApi.Adding;
using TorrentApi.Backends.QBittorrent.Adding;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Tests.Gateway;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;
using TorrentApi.Testing;

namespace TorrentApi.Backends.QBittorrent.Tests.Docs;

/// <summary>docs/backends.md says of each add option, cell by cell, what the planner does with it.</summary>
public sealed class AddOptionsOnThePageTests
{
    private const string Title = "Add options";
    private const string InMemory = "in memory";
    private const string With = "with";
    private const string After = "after";
    private const string No = "no";
    private const string From = " from ";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/backends.md");

    /// <summary>What a row is about, by its capability, or by its name where it has none.</summary>
    private static readonly IReadOnlyDictionary<string, AddOptions> Asks = VersionTable.Options
        .Select(row => ($"{row.Option}", row.Ask))
        .Append(("QBittorrentAddOptions.DownloadPath", new() { Native = [new QBittorrentAddOptions { DownloadPath = "/d" }] }))
        .Append(("QBittorrentAddOptions.StopCondition", new() { Native = [new QBittorrentAddOptions { StopCondition = QBittorrentStopCondition.FilesChecked }] }))
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (var row in Page.Table(Title))
            {
                foreach (var column in row.Heads.Where(IsVersion)) cells.Add(KeyOf(row), column);
            }

            return cells;
        }
    }

    [Fact]
    public void Every_option_has_a_row_and_every_row_an_option() => Page.Table(Title).Select(KeyOf).Should().BeEquivalentTo(Asks.Keys);

    [Fact]
    public void Every_property_of_the_options_is_named() =>
        MarkdownPage.Code(Page.Section(Title)).Should().Contain(typeof(AddOptions).GetProperties().Select(property => property.Name).Except([nameof(AddOptions.Default)]));

    [Fact]
    public void Every_release_has_a_column() =>
        Page.Table(Title)[0].Heads.Where(IsVersion).Should().Equal(ServerVersion.Ever.Select(version => version.App[..version.App.LastIndexOf('.')]).Distinct());

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_says_what_becomes_of_the_option(string option, string column)
    {
        var cell = Page.Table(Title).Single(row => KeyOf(row) == option)[column];
        var releases = ServerVersion.Ever.Where(version => version.App.StartsWith(column + ".", StringComparison.Ordinal)).ToList();

        var told = releases.Select(version => $"{version}: {ReadCell(cell, version)}");

        told.Should().Equal(releases.Select(version => $"{version}: {Plan(Asks[option], Sample.Magnet(1), version)}"), "that is what the planner makes of {0}", option);
    }

    [Fact]
    public void A_cell_names_only_releases_that_the_tests_know() =>
        Page.Table(Title).SelectMany(row => row.Cells).Where(cell => cell.Contains(From, StringComparison.Ordinal))
            .Select(cell => cell[(cell.IndexOf(From, StringComparison.Ordinal) + From.Length)..])
            .Should().NotBeEmpty().And.BeSubsetOf(ServerVersion.Ever.Select(version => version.App));

    [Fact]
    public void For_an_address_after_the_add_is_never()
    {
        var address = new AddSource.Url(new Uri("http://a.test/b.torrent"));
        var afters = from version in ServerVersion.Ever
                     from ask in Asks.Values
                     where Plan(ask, Sample.Magnet(1), version) == After
                     select Plan(ask, address, version);

        afters.Should().NotBeEmpty().And.OnlyContain(plan => plan == No);
    }

    [Fact]
    public void The_client_in_memory_takes_with_the_add_what_it_has()
    {
        var capabilities = new InMemoryOptions().Capabilities;

        foreach (var row in Page.Table(Title))
        {
            var expected = !Enum.TryParse<Capability>(KeyOf(row), out var capability) ? "" : capabilities.Contains(capability) ? With : No;
            row[InMemory].Should().Be(expected, "{0} is so in memory", KeyOf(row));
        }
    }

    private static string KeyOf(MarkdownRow row) => MarkdownPage.Code(row["capability"]) is [var capability] ? capability : row.Name;

    private static bool IsVersion(string head) => Version.TryParse(head, out _);

    /// <summary>"no", or "after, with from 4.3.2": the last step that this release has reached.</summary>
    private static string ReadCell(string cell, ServerVersion version) =>
        cell.Split(", ").Select(step => step.Split(From)).Last(step => step is [_] || version.IsFrom(step[1]))[0];

    private static string Plan(AddOptions ask, AddSource source, ServerVersion version)
    {
        var dialect = version.ToDialect();
        var info = new ServerInfo { Version = $"v{version.App}", Capabilities = CapabilityTable.For(dialect) };
        try
        {
            var server = new ServerProfile(info, dialect);
            NativeRules.Require(ask, server);
            var plan = AddPlanner.Plan(new AddRequest(source, ask), server);
            return plan.After.Count > 0 ? After : With;
        }
        catch (TorrentApiException failure) when (failure.Error is ApiError.Unsupported)
        {
            return No;
        }
    }
}
