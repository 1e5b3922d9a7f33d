using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Gateway;
using TorrentApi.Backends.QBittorrent.Mapping.Preferences;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>The table of settings against the members, and against what real servers of nine versions tell.</summary>
public sealed class PreferenceTableTests
{
    private static readonly string[] NoSettings = [nameof(QBittorrentPreferences.Others), nameof(QBittorrentPreferences.IsEmpty)];

    public static TheoryData<string> Versions => [.. Told.Versions];

    [Fact]
    public void Every_member_has_one_row_and_every_row_a_member()
    {
        var members = typeof(QBittorrentPreferences).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Except(NoSettings);

        PreferenceTable.Rows.Select(row => row.Member).Should().BeEquivalentTo(members);
    }

    [Fact]
    public void The_page_counts_them() =>
        MarkdownPage.Read("docs/backends.md").Section("Its own").Should().Contain($"{PreferenceTable.Rows.Count} have a member");

    [Fact]
    public void No_two_rows_share_a_name_of_the_server() => PreferenceTable.Rows.SelectMany(row => row.Names).Should().OnlyHaveUniqueItems();

    [Fact]
    public void What_a_member_is_given_it_gives_back()
    {
        foreach (var property in typeof(QBittorrentPreferences).GetProperties().Where(property => !NoSettings.Contains(property.Name)))
        {
            var preferences = new QBittorrentPreferences();
            var value = Sample(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

            property.SetValue(preferences, value);

            property.GetValue(preferences).Should().Be(value, property.Name);
            preferences.Values.Should().ContainSingle().Which.Key.Should().Be(property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_versions_of_a_row_are_those_that_have_it(string version)
    {
        var (told, app) = (await Told.ByAsync(version), ApiVersion.Parse(version));

        var wrong = PreferenceTable.Rows.Where(row => !row.IsHidden && row.Names.Any(told.Has) != (app >= ApiVersion.Parse(row.Since) && !(row.Last is { } last && app > ApiVersion.Parse(last))));

        // Documented for 3.2 and seen nowhere; there up to 5.2 in another form.
        wrong.Select(row => row.Member).Except([nameof(QBittorrentPreferences.DhtPort), nameof(QBittorrentPreferences.DhtPortIsListenPort), nameof(QBittorrentPreferences.TorrentBackupEnabled)]).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Everything_that_a_version_tells_under_a_known_name_is_understood(string version)
    {
        var told = await Told.ByAsync(version);

        var read = PreferenceMapping.Read(told);

        var known = PreferenceTable.Rows.Where(row => !row.IsSecret && row.Names.Any(told.Has)).Select(row => row.Member);
        read.Values.Keys.Should().BeEquivalentTo(known);
        read.Others.Keys.Should().NotContain(name => PreferenceTable.Rows.Any(row => row.Names.Contains(name)), "it stands in a member");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_is_read_is_written_as_it_was_told(string version)
    {
        var told = await Told.ByAsync(version);

        foreach (var (member, value) in PreferenceMapping.Read(told).Values)
        {
            var row = PreferenceTable.Of(member);
            var written = new JsonObject();

            row.Complain(value).Should().BeNull("a server says it");
            row.TryWrite(value, told, written).Should().BeTrue();

            foreach (var (name, json) in written) AreAlike(JsonElement.Parse(json!.ToJsonString()), told.Find(name)!.Value.Element).Should().BeTrue("{0} is {1}", name, json);
        }
    }

    private static bool AreAlike(JsonElement written, JsonElement told) => (written.ValueKind, told.ValueKind) switch
    {
        // Up to 4.2 a path ends with a slash; up to 3.3.4 no limit is -1, and 0 as well.
        (JsonValueKind.String, JsonValueKind.String) => written.GetString() == told.GetString() || written.GetString() + "/" == told.GetString(),
        (JsonValueKind.Number, JsonValueKind.Number) when told.GetDouble() < 0 => written.GetDouble() <= 0,
        _ => JsonElement.DeepEquals(written, told),
    };

    private static object Sample(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(TimeOnly) => new TimeOnly(1, 2),
        _ when type == typeof(IReadOnlyList<string>) => new[] { "x" },
        _ when type == typeof(IReadOnlyList<QBittorrentWatchedFolder>) => new[] { new QBittorrentWatchedFolder { Path = "/x" } },
        _ => Activator.CreateInstance(type)!,
    };
}
