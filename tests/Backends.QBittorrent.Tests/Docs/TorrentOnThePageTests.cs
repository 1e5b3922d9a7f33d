using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Tests.Wire;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Shared;

namespace TorrentApi.Backends.QBittorrent.Tests.Docs;

/// <summary>docs/backends.md says of states, fields and sentinels what the mapping makes of them.</summary>
public sealed class TorrentOnThePageTests
{
    private const string Title = "Fields of a torrent";
    private const string Unfilled = "Never filled: ";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/backends.md");

    private static readonly PropertyInfo[] Properties = typeof(Torrent).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    /// <summary>A torrent on its way, with no sentinel anywhere.</summary>
    private static readonly IReadOnlyDictionary<string, string> Usual = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = "\"n\"", ["state"] = "\"downloading\"", ["category"] = "\"c\"", ["tags"] = "\"a, b\"", ["save_path"] = "\"/d\"", ["content_path"] = "\"/d/n\"",
        ["tracker"] = "\"http://a.test\"", ["total_size"] = "20", ["size"] = "10", ["amount_left"] = "5", ["progress"] = "0.5", ["downloaded"] = "5", ["uploaded"] = "6",
        ["dlspeed"] = "7", ["upspeed"] = "8", ["dl_limit"] = "9", ["up_limit"] = "10", ["eta"] = "11", ["seeding_time"] = "12", ["time_active"] = "13",
        ["added_on"] = "14", ["completion_on"] = "15", ["last_activity"] = "16", ["num_seeds"] = "1", ["num_leechs"] = "2", ["num_complete"] = "3", ["num_incomplete"] = "4",
        ["priority"] = "1", ["ratio"] = "1.2", ["ratio_limit"] = "2", ["seeding_time_limit"] = "30", ["availability"] = "1.5", ["has_metadata"] = "true", ["private"] = "true",
        ["auto_tmm"] = "true", ["seq_dl"] = "true", ["f_l_piece_prio"] = "true", ["super_seeding"] = "true", ["force_start"] = "true",
    };

    public static TheoryData<string, string, string, string> Sentinels
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in Page.Table(Title))
            {
                var sentinels = MarkdownPage.Code(row["sentinel"]);
                var becomes = row["becomes"].Split(", ");
                foreach (var (at, sentinel) in sentinels.Index()) data.Add(row.Name, MarkdownPage.Code(row["field"])[0], sentinel, becomes.Length == 1 ? becomes[0] : becomes[at]);
            }

            return data;
        }
    }

    [Fact]
    public void Every_word_for_a_state_is_listed_with_its_state()
    {
        var told = Page.Table("States").ToDictionary(row => row.Name, row => MarkdownPage.Code(row["state"]).Single(), StringComparer.Ordinal);

        told.Should().BeEquivalentTo(States.All.ToDictionary(state => state.Word, state => $"{state.State}", StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_of_a_torrent_is_in_the_table_or_among_the_unfilled() =>
        Page.Table(Title).Select(row => row.Name).Concat(NeverFilled()).Should().BeEquivalentTo(Properties.Select(property => property.Name));

    [Fact]
    public void Every_field_that_is_read_is_in_the_table_and_no_other()
    {
        var named = Page.Table(Title).SelectMany(row => MarkdownPage.Code(row["field"])).Select(name => TorrentFieldNames.Find(Encoding.UTF8.GetBytes(name))).Distinct();

        named.Should().BeEquivalentTo(Enum.GetValues<TorrentField>().Except([TorrentField.None]));
    }

    [Theory]
    [MemberData(nameof(Sentinels))]
    public async Task A_sentinel_becomes_what_the_table_says(string property, string field, string sentinel, string becomes)
    {
        var usual = await ReadAsync(property, field, Usual[field]);

        var shown = await ReadAsync(property, field, sentinel);

        shown.Should().Be(becomes);
        usual.Should().NotBe(becomes, "without the sentinel {0} has a value", property);
    }

    [Fact]
    public async Task What_is_never_filled_stays_empty_where_everything_is_sent()
    {
        foreach (var property in NeverFilled()) (await ReadAsync(property, "name", Usual["name"])).Should().BeOneOf("null", "False");
    }

    private static IReadOnlyList<string> NeverFilled() =>
        MarkdownPage.Code(Page.Section(Title).Split('\n').Single(line => line.StartsWith(Unfilled, StringComparison.Ordinal)));

    /// <summary>Reads the usual torrent with one field as given, and shows one property in the words of the page.</summary>
    private static async Task<string> ReadAsync(string property, string field, string json)
    {
        var fields = Usual.Select(pair => $"\"{pair.Key}\":{(pair.Key == field ? json : pair.Value)}");
        var torrent = await Reading.RowAsync(string.Join(',', fields));
        return Properties.Single(one => one.Name == property).GetValue(torrent) switch
        {
            null => "null",
            "" => "empty",
            ICollection { Count: 0 } => "empty",
            var value => string.Format(CultureInfo.InvariantCulture, "{0}", value),
        };
    }
}
