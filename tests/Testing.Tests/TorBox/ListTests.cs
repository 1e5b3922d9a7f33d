using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class ListTests
{
    [Fact]
    public async Task The_list_stands_still_for_600_seconds_unless_it_is_asked_for_afresh()
    {
        await using var client = new TorBoxClient();
        await client.GetAsync("torrents/mylist");
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        client.Clock.Advance(TimeSpan.FromSeconds(599));
        (await client.GetAsync("torrents/mylist")).Data!.AsArray().Should().BeEmpty();
        client.Clock.Advance(TimeSpan.FromSeconds(1));
        (await client.GetAsync("torrents/mylist")).Data!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public async Task Asking_past_the_cache_renews_it()
    {
        await using var client = new TorBoxClient();
        await client.GetAsync("torrents/mylist");
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        (await client.GetAsync("torrents/mylist?bypass_cache=true")).Data!.AsArray().Should().HaveCount(1);
        (await client.GetAsync("torrents/mylist")).Data!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public async Task The_relay_renews_the_list_too()
    {
        await using var client = new TorBoxClient();
        await client.GetAsync("torrents/mylist");
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        var asked = await client.GetAsync("/v1/inactivecheck/torrent/someone/1");

        asked.IsSuccess.Should().BeTrue();
        (await client.GetAsync("torrents/mylist")).Data!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public async Task Pages_come_newest_first_and_an_object_comes_for_an_id()
    {
        await using var client = new TorBoxClient();
        for (var i = 0; i < 5; i++) await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        (await IdsAsync(client, "limit=2")).Should().Equal(5, 4);
        (await IdsAsync(client, "offset=2&limit=2")).Should().Equal(3, 2);
        (await IdsAsync(client, "offset=4&limit=2")).Should().Equal(1);
        (await IdsAsync(client, "id=0")).Should().HaveCount(5);
        (await client.GetAsync("torrents/mylist?id=3")).Data!["id"]!.GetValue<long>().Should().Be(3);
    }

    [Fact]
    public async Task No_page_holds_more_than_a_thousand()
    {
        await using var client = new TorBoxClient();
        for (var i = 0; i < 1001; i++) client.Server.Queue(SampleTorrents.Magnet(Guid.NewGuid()));

        (await client.GetAsync("queued/getqueued?limit=5000")).Data!.AsArray().Should().HaveCount(1000);
        (await client.GetAsync("queued/getqueued?offset=1000")).Data!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public async Task An_unknown_id_is_missing()
    {
        await using var client = new TorBoxClient();

        var answer = await client.GetAsync("torrents/mylist?id=7");

        answer.Status.Should().Be(HttpStatusCode.NotFound);
        (answer.IsSuccess, answer.Error, answer.Data).Should().Be((false, "ITEM_NOT_FOUND", null));
    }

    [Fact]
    public async Task A_state_of_the_tests_own_is_shown_until_it_is_taken_back()
    {
        await using var client = new TorBoxClient();
        var link = SampleTorrents.Magnet(Guid.NewGuid());
        await client.CreateAsync(link);

        client.Server.SetState(link.Hash, new TorBoxState { Text = "no such state", IsFinished = true, Progress = 0.5 });
        var shown = (await client.ListAsync()).Single()!;
        client.Server.SetState(link.Hash, null);

        (shown["download_state"]!.ToString(), (bool)shown["download_finished"]!, (double)shown["progress"]!).Should().Be(("no such state", true, 0.5));
        (await client.ListAsync()).Single()!["download_state"]!.ToString().Should().Be("metaDL");
    }

    private static async Task<IEnumerable<long>> IdsAsync(TorBoxClient client, string query) =>
        (await client.GetAsync($"torrents/mylist?bypass_cache=true&{query}")).Data!.AsArray().Select(row => row!["id"]!.GetValue<long>());
}
