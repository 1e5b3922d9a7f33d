using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class CreateTests
{
    private static MagnetLink Link => SampleTorrents.Magnet(Guid.NewGuid());

    [Fact]
    public async Task A_magnet_becomes_a_row_with_the_fields_that_the_official_clients_read()
    {
        await using var client = new TorBoxClient();
        var link = Link;

        var created = await client.CreateAsync(link);

        created.Status.Should().Be(HttpStatusCode.OK);
        created.IsSuccess.Should().BeTrue();
        created.Data!["hash"]!.ToString().Should().Be(link.Hash.V1Hex);
        var row = (await client.ListAsync()).Single()!.AsObject();
        row["id"]!.GetValue<long>().Should().Be(created.Data["torrent_id"]!.GetValue<long>());
        row.Select(field => field.Key).Should().Contain(["auth_id", "name", "size", "active", "created_at", "download_state", "progress", "eta", "download_present", "download_finished", "files", "tags"]);
        row["download_state"]!.ToString().Should().Be("metaDL");
        row["files"].Should().BeNull();
        row["created_at"]!.ToString().Should().Be("2026-01-01T12:00:00Z");
    }

    [Fact]
    public async Task A_download_goes_from_metadata_through_storage_to_seeding()
    {
        await using var client = new TorBoxClient();
        await client.CreateAsync(Link);

        client.Clock.Advance(TimeSpan.FromSeconds(3));
        (await StatusAsync(client)).Should().Be("downloading False False True");
        client.Clock.Advance(TimeSpan.FromSeconds(8.5));
        (await StatusAsync(client)).Should().Be("processing False True True");
        client.Clock.Advance(TimeSpan.FromSeconds(5));
        (await StatusAsync(client)).Should().Be("uploading True True True");
        client.Clock.Advance(TimeSpan.FromDays(1));
        (await StatusAsync(client)).Should().Be("completed True True False");
        client.Clock.Advance(TimeSpan.FromDays(30));
        (await StatusAsync(client)).Should().Be("expired False True False");
    }

    [Fact]
    public async Task What_is_cached_is_complete_at_once_and_takes_no_slot()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Slots = 0 });
        var sample = SampleTorrents.SeveralFiles(Guid.NewGuid());
        client.Server.Cache(sample.File);

        await client.CreateAsync(sample.ToMagnet());

        (await StatusAsync(client)).Should().Be("cached True True False");
        (await client.ListAsync()).Single()!["files"]!.AsArray().Select(file => file!["name"]!.ToString()).Should().Equal(sample.Data.Select(file => file.Path));
    }

    private static async Task<string> StatusAsync(TorBoxClient client)
    {
        var row = (await client.ListAsync()).Single()!;
        return $"{row["download_state"]} {(bool?)row["download_present"]} {(bool?)row["download_finished"]} {(bool?)row["active"]}";
    }
}
