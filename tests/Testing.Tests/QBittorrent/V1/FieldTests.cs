using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>Which fields each version of API v1 tells, under which content type, and what stands for nothing in them.</summary>
public sealed class FieldTests
{
    private const string Row2 = "dlspeed eta f_l_piece_prio force_start hash label name num_complete num_incomplete num_leechs num_seeds priority progress ratio seq_dl size state super_seeding upspeed";

    private const string Row9 = "added_on completion_on dlspeed eta f_l_piece_prio force_start hash label name num_complete num_incomplete num_leechs num_seeds priority progress ratio save_path seq_dl size state super_seeding upspeed";

    private const string Row15 = "added_on amount_left category completed completion_on dl_limit dlspeed downloaded downloaded_session eta f_l_piece_prio force_start hash last_activity name num_complete num_incomplete num_leechs num_seeds priority progress ratio ratio_limit save_path seen_complete seq_dl size state super_seeding total_size tracker up_limit uploaded uploaded_session upspeed";

    private const string Row17 = "added_on amount_left auto_tmm category completed completion_on dl_limit dlspeed downloaded downloaded_session eta f_l_piece_prio force_start hash last_activity magnet_uri name num_complete num_incomplete num_leechs num_seeds priority progress ratio ratio_limit save_path seen_complete seq_dl size state super_seeding tags time_active total_size tracker up_limit uploaded uploaded_session upspeed";

    private const string General2 = "comment creation_date dl_limit nb_connections nb_connections_limit piece_size save_path seeding_time share_ratio time_elapsed total_downloaded total_downloaded_session total_uploaded total_uploaded_session total_wasted up_limit";

    private const string General17 = "addition_date comment completion_date created_by creation_date dl_limit dl_speed dl_speed_avg eta last_seen nb_connections nb_connections_limit peers peers_total piece_size pieces_have pieces_num reannounce save_path seeding_time seeds seeds_total share_ratio time_elapsed total_downloaded total_downloaded_session total_size total_uploaded total_uploaded_session total_wasted up_limit up_speed up_speed_avg";

    private const string Transfer8 = "connection_status dht_nodes dl_info_data dl_info_speed dl_rate_limit up_info_data up_info_speed up_rate_limit";

    private const string Transfer17 = "alltime_dl alltime_ul average_time_queue connection_status dht_nodes dl_info_data dl_info_speed dl_rate_limit global_ratio queued_io_jobs read_cache_hits read_cache_overload total_buffers_size total_peer_connections total_queued_size total_wasted_session up_info_data up_info_speed up_rate_limit write_cache_overload";

    private static readonly TorrentFile File = SampleTorrents.Hybrid(Guid.Parse("22222222-2222-2222-2222-222222222222")).File;

    [Theory]
    [InlineData("3.2.0", Row2, General2, Transfer8, "is_seed name priority progress size")]
    [InlineData("3.3.4", Row9, General17, Transfer8, "is_seed name priority progress size")]
    [InlineData("3.3.16", Row15, General17, Transfer17, "is_seed name priority progress size")]
    [InlineData("4.0.4", Row17, General17, Transfer17, "availability is_seed name piece_range priority progress size")]
    public async Task Each_version_has_its_own_fields_in_the_order_of_the_alphabet(string version, string row, string general, string transfer, string file)
    {
        await using var client = await V1Client.StartAsync(version);
        var hash = await client.AddAsync(File);

        Names((await client.JsonAsync("query/torrents"))[0]).Should().Be(row);
        Names((await client.JsonAsync("sync/maindata")).GetProperty("torrents").GetProperty(hash)).Should().Be(row.Replace(" hash ", " ", StringComparison.Ordinal));
        Names(await client.JsonAsync("query/propertiesGeneral/" + hash)).Should().Be(general);
        Names(await client.JsonAsync("query/transferInfo")).Should().Be(transfer);
        Names((await client.JsonAsync("query/propertiesFiles/" + hash))[0]).Should().Be(file);
    }

    [Theory]
    [InlineData("3.2.0", "text/javascript; charset=UTF-8", "text/html; charset=UTF-8", "text/html; charset=UTF-8")]
    [InlineData("3.3.4", "application/json", "application/json", "text/plain; charset=UTF-8")]
    [InlineData("4.0.4", "application/json", "application/json", "text/plain; charset=UTF-8")]
    public async Task The_type_of_an_answer_depends_on_the_version(string version, string json, string sync, string number)
    {
        await using var client = await V1Client.StartAsync(version);

        (await TypeAsync(client, "query/torrents")).Should().Be(json);
        (await TypeAsync(client, "query/preferences")).Should().Be(json);
        (await TypeAsync(client, "query/propertiesGeneral/x")).Should().Be(json);
        (await TypeAsync(client, "sync/maindata")).Should().Be(sync);
        (await TypeAsync(client, "command/getGlobalDlLimit")).Should().Be(number);
        (await TypeAsync(client, "command/alternativeSpeedLimitsEnabled")).Should().Be(number);
    }

    [Fact]
    public async Task What_never_happened_is_the_largest_number_of_32_bits()
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        var hash = await client.AddAsync();

        var row = (await client.JsonAsync("query/torrents"))[0];

        row.GetProperty("completion_on").GetInt64().Should().Be(uint.MaxValue);
        row.GetProperty("seen_complete").GetInt64().Should().Be(uint.MaxValue);
        (row.GetProperty("total_size").GetInt64(), row.GetProperty("size").GetInt64(), row.GetProperty("dl_limit").GetInt64()).Should().Be((-1, 0, -1));
        row.TryGetProperty("f_l_piece_prio", out _).Should().BeFalse("a magnet without metadata has no pieces to read it from");
        (await client.JsonAsync("query/propertiesFiles/" + hash)).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Dates_were_texts_of_the_servers_own_time()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("here", TimeSpan.FromHours(2), "here", "here");
        await using var client = await V1Client.StartAsync("3.3.4", new QBittorrentServerOptions { DownloadRate = 0, ServerTimeZone = zone });
        await client.AddAsync();

        var row = (await client.JsonAsync("query/torrents"))[0];

        row.GetProperty("added_on").GetString().Should().Be("2026-01-01T14:00:00.000");
        row.GetProperty("completion_on").GetString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("3.2.0", -1, 1)]
    [InlineData("4.0.4", 0, 4)]
    public async Task A_seed_has_no_place_in_the_queue_and_an_untouched_file_the_number_of_its_library(string version, int place, int priority)
    {
        await using var client = await V1Client.StartAsync(version);
        var hash = await client.AddAsync(File);
        client.Server.Complete(SingleTarget.Parse(hash));

        (await client.JsonAsync("query/torrents"))[0].GetProperty("priority").GetInt32().Should().Be(place);
        (await client.JsonAsync("query/propertiesFiles/" + hash))[0].GetProperty("priority").GetInt32().Should().Be(priority);
    }

    private static string Names(JsonElement json) => string.Join(' ', json.EnumerateObject().Select(field => field.Name));

    private static async Task<string> TypeAsync(V1Client client, string path)
    {
        using var answer = await client.GetAsync(path);
        return answer.Content.Headers.GetValues("Content-Type").Single();
    }
}
