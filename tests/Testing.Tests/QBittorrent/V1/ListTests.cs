using System.Text.Json;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>The list of API v1 and its deltas.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("filter=paused", "a")]
    [InlineData("filter=resumed", "bc")]
    [InlineData("filter=PAUSED", "abc")]
    [InlineData("filter=nonsense", "abc")]
    [InlineData("sort=hash&reverse=TRUE", "cba")]
    [InlineData("sort=hash&reverse=1", "abc")]
    [InlineData("sort=hash&offset=-1", "c")]
    [InlineData("sort=hash&offset=3", "abc")]
    [InlineData("sort=hash&offset=1&limit=1", "b")]
    [InlineData("sort=hash&limit=-5", "abc")]
    [InlineData("category=", "abc")]
    [InlineData("category=none", "")]
    public async Task A_list_is_filtered_sorted_and_cut_by_what_is_known(string query, string digits)
    {
        await using var client = await ThreeAsync("4.0.4");

        (await DigitsAsync(client, query)).Should().Be(digits);
    }

    [Fact]
    public async Task On_3_3_the_order_is_reversed_by_small_letters_only()
    {
        await using var client = await ThreeAsync("3.3.16");

        (await DigitsAsync(client, "sort=hash&reverse=TRUE")).Should().Be("abc");
        (await DigitsAsync(client, "sort=hash&reverse=true")).Should().Be("cba");
    }

    [Fact]
    public async Task Labels_came_before_categories()
    {
        await using var client = await ThreeAsync("3.3.4");
        await client.DoAsync("setLabel", ("hashes", new string('b', 40)), ("label", "shelf"));

        (await DigitsAsync(client, "label=shelf")).Should().Be("b");
        (await DigitsAsync(client, "category=shelf")).Should().Be("abc");
        (await client.JsonAsync("sync/maindata")).GetProperty("labels").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_delta_holds_what_changed_and_categories_are_names()
    {
        await using var client = await ThreeAsync("4.0.4");
        (await client.JsonAsync("sync/maindata?rid=0")).GetProperty("full_update").GetBoolean().Should().BeTrue();
        (await client.TextAsync("sync/maindata?rid=1")).Should().Be("""{"rid":2}""");

        await client.DoAsync("setCategory", ("hashes", new string('b', 40)), ("category", "new"));
        await client.DoAsync("delete", ("hashes", new string('c', 40)));

        const string delta = "\"categories\":[\"new\"]";
        var first = await client.TextAsync("sync/maindata?rid=2");
        first.Should().Contain(delta).And.Contain($"\"torrents_removed\":[\"{new string('c', 40)}\"]").And.Contain($"\"{new string('b', 40)}\":{{\"category\":\"new\"}}");
        first.Should().Contain("\"rid\":3");
        (await client.TextAsync("sync/maindata?rid=2")).Should().Contain(delta).And.Contain("\"rid\":4", "a lost answer is told once more under a new number");

        await client.DoAsync("removeCategories", ("categories", "nothing\nnew"));
        (await client.TextAsync("sync/maindata?rid=4")).Should().Contain("\"categories_removed\":[\"new\"]").And.Contain("{\"category\":\"\"}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?rid=-1")]
    [InlineData("?rid=x")]
    [InlineData("?rid=77")]
    public async Task A_number_that_was_not_given_out_gets_everything(string query)
    {
        await using var client = await ThreeAsync("4.0.4");
        await client.TextAsync("sync/maindata");
        await client.DoAsync("delete", ("hashes", new string('c', 40)));

        var answer = await client.JsonAsync("sync/maindata" + query);

        answer.GetProperty("full_update").GetBoolean().Should().BeTrue();
        answer.TryGetProperty("torrents_removed", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Peers_of_an_unknown_torrent_are_an_empty_answer()
    {
        await using var client = await ThreeAsync("4.0.4");

        (await client.TextAsync("sync/torrent_peers?hash=x")).Should().BeEmpty();
        (await client.JsonAsync("sync/torrent_peers?hash=" + new string('a', 40))).GetProperty("full_update").GetBoolean().Should().BeTrue();
    }

    private static async Task<V1Client> ThreeAsync(string version)
    {
        var client = await V1Client.StartAsync(version);
        foreach (var digit in "abc") await client.AddAsync(digit);
        await client.DoAsync("pause", ("hash", new string('a', 40)));
        return client;
    }

    private static async Task<string> DigitsAsync(V1Client client, string query) =>
        string.Concat((await client.JsonAsync("query/torrents?" + query)).EnumerateArray().Select(row => row.GetProperty("hash").GetString()![0]));
}
