using System.Reflection;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Gateway.V2;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.Shared;
using TorrentApi.Testing;

namespace TorrentApi.Backends.QBittorrent.Tests.Docs;

/// <summary>docs/backends.md says of versions, capabilities and dialects what the code does.</summary>
public sealed class BackendsPageTests
{
    private const string InMemory = "in memory";
    private const string RealServer = "real server ";

    // What is read from the server; every other property of a dialect follows from these.
    private static readonly string[] Read = [nameof(Dialect.Api), nameof(Dialect.App), nameof(Dialect.HasLibtorrent2)];

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/backends.md");

    private static readonly IReadOnlyDictionary<string, MarkdownRow> CapabilityRows = Page.Table("Capabilities").ToDictionary(row => row.Name, StringComparer.Ordinal);

    public static TheoryData<Capability> Capabilities => [.. Enum.GetValues<Capability>().Where(capability => capability != Capability.Unknown)];

    public static TheoryData<string> DerivedProperties =>
        [.. typeof(Dialect).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Except(Read, StringComparer.Ordinal)];

    [Fact]
    public void Every_API_number_is_listed_once_with_the_releases_that_the_tests_know()
    {
        var rows = Page.Table("Versions");

        rows.Select(row => row["API"]).Should().Equal(ServerVersion.All.Select(version => version.Api).Distinct(StringComparer.Ordinal), "each number has a row, oldest first");
        ServerVersion.All.Should().OnlyContain(version => rows.Any(row => row["API"] == version.Api && Spans(row["qBittorrent"], version)));
    }

    [Fact]
    public void A_release_is_proved_by_a_real_server_or_by_unit_tests()
    {
        var proofs = Page.Table("Versions").ToDictionary(row => row["API"], row => row["proved by"], StringComparer.Ordinal);

        proofs.Values.Where(proof => proof != "unit tests").Should().Equal(ServerVersion.Observed.Select(row => RealServer + row.Data));
        ServerVersion.Observed.Should().OnlyContain(row => proofs[ServerVersion.Of(row.Data).Api] == RealServer + row.Data);
    }

    [Fact]
    public void Every_level_of_the_API_v1_is_listed_with_the_releases_that_the_tests_know()
    {
        var rows = Page.Table("Versions of API v1");

        rows.Select(row => row["API"]).Should().Equal(ServerVersion.OfV1.Select(version => version.Api).Distinct(StringComparer.Ordinal), "each level has a row, oldest first");
        ServerVersion.OfV1.Should().OnlyContain(version => rows.Any(row => row["API"] == version.Api && Spans(row["qBittorrent"], version)));
        rows.Where(row => row["proved by"] == "observed").Select(row => row["API"]).Should().Equal(ServerVersion.ObservedOfV1.Select(row => ServerVersion.Of(row.Data).Api));
        rows.Select(row => row["proved by"]).Should().BeSubsetOf(["observed", "unit tests"]);
    }

    [Fact]
    public void No_row_is_about_a_capability_that_does_not_exist() =>
        CapabilityRows.Keys.Should().BeEquivalentTo(Capabilities.Select(row => $"{row.Data}"));

    [Theory]
    [MemberData(nameof(Capabilities))]
    public void A_capability_is_told_with_the_release_that_brought_it(Capability capability)
    {
        CapabilityRows.Should().ContainKey($"{capability}", "docs/backends.md lists every capability");
        var told = CapabilityRows[$"{capability}"]["qBittorrent"];

        if (ServerVersion.Ever.FirstOrDefault(version => CapabilityTable.For(version.ToDialect()).Contains(capability)) is not { } first)
        {
            told.Should().BeOneOf(["no", "not yet"], "no release has it through this library");
            CapabilityTable.Explain(capability, "v4").Should().Be($"qBittorrent has no {capability}");
            return;
        }

        Version.Parse(told.Split(' ')[0]).Should().Match<Version>(version => IsRelease(version, first), "the first release with it is {0}", first);
        CapabilityTable.Explain(capability, "v4").Should().Be($"{capability} needs qBittorrent {told}; this is v4");
    }

    [Theory]
    [MemberData(nameof(Capabilities))]
    public void A_capability_is_told_as_the_client_in_memory_has_it(Capability capability)
    {
        CapabilityRows.Should().ContainKey($"{capability}", "docs/backends.md lists every capability");

        var has = new InMemoryOptions().Capabilities.Contains(capability);

        CapabilityRows[$"{capability}"][InMemory].Should().Be(has ? "yes" : "no");
    }

    [Fact]
    public void What_is_read_when_connecting_is_named() => MarkdownPage.Code(Page.Section("Dialect")).Should().Contain(Read);

    [Theory]
    [MemberData(nameof(DerivedProperties))]
    public void A_property_of_the_dialect_changes_with_the_release_that_is_told(string name)
    {
        var row = Page.Table("Dialect").Should().ContainSingle(row => row.Name == name, "docs/backends.md lists every property of Dialect").Subject;
        var property = typeof(Dialect).GetProperty(name)!;

        var changes = ServerVersion.All.Zip(ServerVersion.All.Skip(1))
            .Where(pair => !Equals(property.GetValue(pair.First.ToDialect()), property.GetValue(pair.Second.ToDialect())))
            .Select(pair => pair.Second.App);

        changes.Should().Equal(row["from"]);
    }

    [Fact]
    public void A_property_of_the_dialect_of_the_API_v1_changes_with_the_release_that_is_told()
    {
        var rows = Page.Table("Dialect of API v1");
        var properties = typeof(QBittorrent.Gateway.V1.Dialect).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(bool)).ToList();

        var changes = properties.ToDictionary(property => property.Name, property => ServerVersion.OfV1.Zip(ServerVersion.OfV1.Skip(1))
            .Where(pair => !Equals(property.GetValue(pair.First.ToDialect()), property.GetValue(pair.Second.ToDialect()))).Select(pair => pair.Second.App).SingleOrDefault());

        rows.ToDictionary(row => row.Name, row => row["from"]).Should().BeEquivalentTo(changes.Where(pair => pair.Value is not null));
        MarkdownPage.Code(Page.Section("Dialect of API v1")).Should().Contain(properties.Select(property => property.Name), "those that never change are named above the table");
    }

    [Fact]
    public void Every_row_on_dialects_has_a_release_and_a_source()
    {
        var rows = Page.Table("Dialect");

        rows.Where(row => row.Name.Length > 0).Select(row => row.Name).Should().BeEquivalentTo(DerivedProperties.Select(row => row.Data));
        rows.Should().OnlyContain(row => ServerVersion.All.Any(version => version.App == row["from"]) && row["before"].Length > 0 && row["since then"].Length > 0);
        rows.SelectMany(row => row["source"].Split("; ")).Select(source => source.Split(' ')[0]).Distinct().Should().BeSubsetOf(["wiki", "code", "changelog", "seen"]);
    }

    /// <summary>"4.1.9" or "4.1.5 to 4.1.8".</summary>
    private static bool Spans(string releases, ServerVersion version)
    {
        var ends = releases.Split(" to ");
        return version.IsFrom(ends[0]) && Version.Parse(version.App) <= Version.Parse(ends[^1]);
    }

    /// <summary>"4.1" is 4.1.0.</summary>
    private static bool IsRelease(Version told, ServerVersion release) => new Version(told.Major, told.Minor, Math.Max(0, told.Build)) == Version.Parse(release.App);
}
