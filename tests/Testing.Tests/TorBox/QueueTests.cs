using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class QueueTests
{
    [Fact]
    public async Task What_finds_no_slot_waits_under_an_id_of_its_own()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Slots = 1 });
        var (first, second) = (SampleTorrents.Magnet(Guid.NewGuid()), SampleTorrents.Magnet(Guid.NewGuid()));
        await client.CreateAsync(first);

        var queued = await client.CreateAsync(second);

        queued.IsSuccess.Should().BeTrue();
        queued.Data!["torrent_id"].Should().BeNull();
        queued.Data["queued_id"]!.GetValue<long>().Should().Be(1, "the two spaces of ids begin alike and collide");
        var row = (await client.QueueAsync()).Single()!;
        (row["hash"]!.ToString(), row["type"]!.ToString(), row["torrent_file"]).Should().Be((second.Hash.V1Hex!, "torrent", null));
        (await client.ListAsync()).Single()!["hash"]!.ToString().Should().Be(first.Hash.V1Hex);
    }

    [Fact]
    public async Task Every_three_hours_the_queue_moves_into_free_slots_and_ids_change()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Slots = 1 });
        var (first, second) = (SampleTorrents.Magnet(Guid.NewGuid()), SampleTorrents.Magnet(Guid.NewGuid()));
        await client.CreateAsync(first);
        await client.CreateAsync(second);
        await client.PostAsync("torrents/controltorrent", new { operation = "delete", torrent_id = 1 });

        client.Clock.Advance(TimeSpan.FromHours(3) - TimeSpan.FromSeconds(1));
        (await client.QueueAsync()).Should().HaveCount(1);
        client.Clock.Advance(TimeSpan.FromSeconds(1));

        (await client.QueueAsync()).Should().BeEmpty();
        var row = (await client.ListAsync()).Single()!;
        (row["id"]!.GetValue<long>(), row["hash"]!.ToString()).Should().Be((2, second.Hash.V1Hex!));
    }

    [Fact]
    public async Task A_start_needs_a_slot()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Slots = 1 });
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        var refused = await client.PostAsync("queued/controlqueued", new { operation = "start", queued_id = 1 });
        await client.PostAsync("torrents/controltorrent", new { operation = "delete", torrent_id = 1 });
        var started = await client.PostAsync("queued/controlqueued", new { operation = "start", queued_id = 1 });

        (refused.Status, refused.Error).Should().Be((HttpStatusCode.InternalServerError, "ACTIVE_LIMIT"));
        refused.Data!["active_limit"]!.GetValue<int>().Should().Be(1);
        started.IsSuccess.Should().BeTrue();
        (await client.ListAsync()).Single()!["id"]!.GetValue<long>().Should().Be(2);
    }

    [Fact]
    public async Task What_waits_can_be_asked_for_queued_in_and_deleted()
    {
        await using var client = new TorBoxClient();
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()), ("as_queued", "true"), ("name", "mine"), ("seed", "3"));

        var row = (await client.GetAsync("queued/getqueued?id=1")).Data!;
        var deleted = await client.PostAsync("queued/controlqueued", new { operation = "delete", queued_id = 1 });

        (row["name_override"]!.ToString(), row["seed_torrent_override"]!.GetValue<int>()).Should().Be(("mine", 3));
        deleted.IsSuccess.Should().BeTrue();
        (await client.QueueAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_queue_takes_no_more_than_its_limit()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { MaxQueued = 1 });
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()), ("as_queued", "true"));

        var refused = await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()), ("as_queued", "true"));

        (refused.Error, refused.Detail).Should().Be(("DIFF_ISSUE", "You have reached your maximum queued downloads limit of 1."));
    }

    [Fact]
    public async Task All_at_once_works_and_is_written_down_as_dangerous()
    {
        await using var client = new TorBoxClient();
        client.Server.Queue(SampleTorrents.Magnet(Guid.NewGuid()));
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        await client.PostAsync("queued/controlqueued", new { operation = "delete", all = true });
        await client.PostAsync("torrents/controltorrent", new { operation = "delete", all = true });
        await client.PostAsync("torrents/controltorrent", new { operation = "delete", torrent_id = 1, all = false });

        (await client.QueueAsync()).Should().BeEmpty();
        (await client.ListAsync()).Should().BeEmpty();
        client.Server.DangerousRequests.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_old_routes_of_the_queue_are_gone()
    {
        await using var client = new TorBoxClient();

        var answer = await client.GetAsync("torrents/getqueued");

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.Gone, "DEPRECATED"));
        answer.Detail.Should().Be("This endpoint is now deprecated. Please use /v1/api/queued/getqueued instead.");
    }
}
