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

    [Fact]
    public async Task A_file_is_taken_with_its_contents_and_options()
    {
        await using var client = new TorBoxClient();
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(sample.File.Bytes.ToArray()), "file", "a.torrent" },
            { new StringContent("3"), "seed" },
            { new StringContent("false"), "allow_zip" },
            { new StringContent("mine"), "name" },
        };

        var created = await client.SendAsync(HttpMethod.Post, "torrents/createtorrent", form);

        created.Data!["hash"]!.ToString().Should().Be(sample.Hash.V1Hex);
        var row = (await client.ListAsync()).Single()!;
        (row["name"]!.ToString(), (bool)row["seed_torrent"]!, (bool)row["allow_zipped"]!, (bool)row["torrent_file"]!, row["magnet"]).Should().Be(("mine", false, false, true, null));
    }

    [Fact]
    public async Task A_link_is_taken_from_a_URL_encoded_form_too()
    {
        await using var client = new TorBoxClient();
        using var form = new FormUrlEncodedContent([new("magnet", Link.Text)]);

        (await client.SendAsync(HttpMethod.Post, "torrents/createtorrent", form)).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task The_official_JavaScript_clients_form_without_a_boundary_cannot_be_read()
    {
        await using var client = new TorBoxClient();
        using var form = new ByteArrayContent([]);
        form.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");

        var answer = await client.SendAsync(HttpMethod.Post, "torrents/createtorrent", form);

        (answer.Status, answer.Detail).Should().Be((HttpStatusCode.BadRequest, "Missing boundary in multipart."));
    }

    [Theory]
    [InlineData(null, "MISSING_REQUIRED_OPTION")]
    [InlineData("not a magnet", "BOZO_TORRENT")]
    public async Task What_is_no_torrent_is_refused(string? magnet, string code)
    {
        await using var client = new TorBoxClient();

        var answer = await client.FormAsync("torrents/createtorrent", magnet is null ? [("seed", "1")] : [("magnet", magnet)]);

        (answer.Status, answer.Error).Should().Be((HttpStatusCode.BadRequest, code));
    }

    [Fact]
    public async Task A_second_create_names_the_torrent_that_is_there()
    {
        await using var client = new TorBoxClient();
        var link = Link;
        await client.CreateAsync(link);

        var again = await client.CreateAsync(link);

        again.Data!["torrent_id"]!.GetValue<long>().Should().Be(1);
        (await client.ListAsync()).Should().HaveCount(1);
    }

    [Fact]
    public async Task Later_is_five_seconds_later()
    {
        await using var client = new TorBoxClient();
        var accepted = await client.FormAsync("torrents/asynccreatetorrent", ("magnet", Link.Text));

        (accepted.IsSuccess, accepted.Data).Should().Be((true, null));
        client.Clock.Advance(TimeSpan.FromSeconds(4.9));
        (await client.ListAsync()).Should().BeEmpty();
        client.Clock.Advance(TimeSpan.FromSeconds(0.1));
        (await client.ListAsync()).Should().HaveCount(1);
    }

    [Fact]
    public async Task What_has_to_be_cached_and_is_not_is_refused()
    {
        await using var client = new TorBoxClient();

        (await client.CreateAsync(Link, ("add_only_if_cached", "true"))).Error.Should().Be("DOWNLOAD_NOT_CACHED");
        (await client.ListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_plan_limits_sizes_months_and_the_pace()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { MaxSizeBytes = 1000, MonthlyLimit = 1 });
        using var form = new MultipartFormDataContent { { new ByteArrayContent(SampleTorrents.SingleFile(Guid.NewGuid()).File.Bytes.ToArray()), "file", "a.torrent" } };

        (await client.SendAsync(HttpMethod.Post, "torrents/createtorrent", form)).Error.Should().Be("DOWNLOAD_TOO_LARGE");
        await client.CreateAsync(Link);
        var monthly = await client.CreateAsync(Link);
        client.Clock.Advance(TimeSpan.FromDays(31));
        client.Server.CoolDown(TimeSpan.FromMinutes(5));
        var cooling = await client.CreateAsync(Link);
        client.Clock.Advance(TimeSpan.FromMinutes(5));

        (monthly.Error, monthly.Data!["monthly_limit"]!.GetValue<int>(), monthly.Data["current_downloads"]!.GetValue<int>()).Should().Be(("MONTHLY_LIMIT", 1, 1));
        (cooling.Error, cooling.Data!["cooldown_until"]!.ToString()).Should().Be(("COOLDOWN_LIMIT", "2026-02-01T12:05:00Z"));
        (await client.CreateAsync(Link)).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task A_free_account_has_no_API()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Plan = TorBoxPlan.Free });

        (await client.GetAsync("user/me")).Error.Should().Be("PLAN_RESTRICTED_FEATURE");
    }

    private static async Task<string> StatusAsync(TorBoxClient client)
    {
        var row = (await client.ListAsync()).Single()!;
        return $"{row["download_state"]} {(bool?)row["download_present"]} {(bool?)row["download_finished"]} {(bool?)row["active"]}";
    }
}
