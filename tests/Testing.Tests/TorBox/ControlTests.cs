using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class ControlTests
{
    [Theory]
    [InlineData("reannounce", true)]
    [InlineData("resume", true)]
    [InlineData("delete", true)]
    [InlineData("stop_seeding", true)]
    [InlineData("pause", false)]
    [InlineData("recheck", false)]
    [InlineData("stop", false)]
    [InlineData("DELETE", false)]
    public async Task An_operation_is_taken_or_refused_as_is_best_supported(string operation, bool isTaken)
    {
        await using var client = new TorBoxClient();
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        var answer = await client.PostAsync("torrents/controltorrent", new { operation, torrent_id = 1 });

        answer.IsSuccess.Should().Be(isTaken);
        answer.Error.Should().Be(isTaken ? null : "INVALID_OPTION");
        (await client.ListAsync()).Should().HaveCount(operation == "delete" ? 0 : 1);
    }

    [Fact]
    public async Task Where_pause_is_known_resume_ends_it()
    {
        await using var client = new TorBoxClient(quirks: new TorBoxQuirks { KnowsPause = true });
        await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        await client.PostAsync("torrents/controltorrent", new { operation = "pause", torrent_id = 1 });
        var paused = (await client.ListAsync()).Single()!["download_state"]!.ToString();
        await client.PostAsync("torrents/controltorrent", new { operation = "resume", torrent_id = 1 });

        paused.Should().Be("paused");
        (await client.ListAsync()).Single()!["download_state"]!.ToString().Should().Be("metaDL");
    }

    [Fact]
    public async Task Stopping_to_seed_frees_the_slot()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Slots = 1 });
        var link = SampleTorrents.Magnet(Guid.NewGuid());
        await client.CreateAsync(link);
        client.Server.Complete(link.Hash);
        client.Server.Queue(SampleTorrents.Magnet(Guid.NewGuid()));

        client.Server.DrainQueue();
        (await client.ListAsync()).Should().HaveCount(1);
        await client.PostAsync("torrents/controltorrent", new { operation = "stop_seeding", torrent_id = 1 });
        client.Server.DrainQueue();

        (await client.ListAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task An_unknown_torrent_is_missing_and_none_at_all_is_an_error_of_its_own()
    {
        await using var client = new TorBoxClient();

        var unknown = await client.PostAsync("torrents/controltorrent", new { operation = "delete", torrent_id = 9 });
        var none = await client.PostAsync("torrents/controltorrent", new { operation = "delete" });

        (unknown.Status, unknown.Error).Should().Be((HttpStatusCode.NotFound, "ITEM_NOT_FOUND"));
        (none.Status, none.Error).Should().Be((HttpStatusCode.BadRequest, "MISSING_REQUIRED_OPTION"));
    }

    [Fact]
    public async Task The_web_way_of_deleting_does_not_exist()
    {
        await using var client = new TorBoxClient();

        var answer = await client.SendAsync(HttpMethod.Delete, "torrents/controltorrent/1");

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.NotFound, "ENDPOINT_NOT_FOUND"));
        client.Server.UnknownRequests.Should().ContainSingle().Which.Path.Should().Be("/v1/api/torrents/controltorrent/1");
    }
}
