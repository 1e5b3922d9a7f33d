using TorrentApi.Backends.QBittorrent.Tests.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public class TorrentFlagsTests
{
    private const string Done = "\"size\":10,\"total_size\":10,\"amount_left\":0,\"progress\":1,";

    [Theory]
    [InlineData("uploading", true)]
    [InlineData("stalledUP", true)]
    [InlineData("forcedUP", true)]
    [InlineData("queuedUP", true)]
    [InlineData("pausedUP", true)]
    [InlineData("stoppedUP", true)]
    [InlineData("stoppedDL", true)] // all data is here, whatever the suffix says for an instant
    [InlineData("checkingUP", false)]
    [InlineData("moving", false)]
    [InlineData("missingFiles", false)]
    [InlineData("error", false)]
    [InlineData("downloading", false)]
    [InlineData("somethingNew", false)]
    public async Task With_all_data_the_state_decides_whether_it_is_complete(string state, bool expected)
    {
        var torrent = await Reading.RowAsync($"{Done}\"state\":\"{state}\"");

        torrent.IsComplete.Should().Be(expected);
    }

    [Theory]
    [InlineData("\"size\":10,\"total_size\":10,\"amount_left\":1,\"progress\":1")]
    [InlineData("\"size\":10,\"total_size\":10,\"amount_left\":0,\"progress\":0.999")]
    [InlineData("\"size\":0,\"total_size\":10,\"amount_left\":0,\"progress\":0")] // every file skipped
    [InlineData("\"size\":0,\"total_size\":10,\"amount_left\":0,\"progress\":1")]
    [InlineData("\"size\":0,\"total_size\":-1,\"amount_left\":0,\"progress\":0")] // a stopped magnet link
    [InlineData("\"size\":10,\"total_size\":10,\"amount_left\":0")]
    [InlineData("\"progress\":1")]
    [InlineData("\"has_metadata\":false,\"size\":10,\"amount_left\":0,\"progress\":1")]
    public async Task Without_all_data_nothing_is_complete(string fields)
    {
        var torrent = await Reading.RowAsync($"{fields},\"state\":\"stoppedUP\"");

        torrent.IsComplete.Should().BeFalse();
    }

    [Fact]
    public async Task The_bytes_left_count_only_where_they_are_sent()
    {
        var torrent = await Reading.RowAsync("\"size\":10,\"progress\":1,\"state\":\"stalledUP\"");

        torrent.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("\"has_metadata\":true,\"state\":\"metaDL\"", true)]
    [InlineData("\"has_metadata\":false,\"total_size\":5", false)]
    [InlineData("\"state\":\"metaDL\"", false)]
    [InlineData("\"state\":\"forcedMetaDL\"", false)]
    [InlineData("\"state\":\"pausedDL\",\"total_size\":-1,\"size\":0", false)]
    [InlineData("\"state\":\"pausedDL\",\"total_size\":5,\"size\":0", true)]
    [InlineData("\"state\":\"pausedDL\",\"size\":5", true)]
    [InlineData("\"state\":\"pausedDL\",\"size\":0", null)]
    [InlineData("\"state\":\"pausedDL\"", null)]
    [InlineData("\"has_metadata\":\"yes\",\"size\":5", true)]
    public async Task Metadata_is_told_by_its_field_or_by_state_and_sizes(string fields, bool? expected)
    {
        var torrent = await Reading.RowAsync(fields);

        torrent.HasMetadata.Should().Be(expected);
    }

    [Fact]
    public async Task Before_the_metadata_no_size_is_known()
    {
        var torrent = await Reading.RowAsync("\"amount_left\":0,\"size\":0,\"total_size\":-1,\"state\":\"stoppedDL\",\"content_path\":\"\",\"private\":null");

        (torrent.TotalSizeBytes, torrent.WantedSizeBytes, torrent.LeftBytes, torrent.ContentPath, torrent.IsPrivate).Should().Be((null, null, null, null, null));
    }

    [Theory]
    [InlineData("\"state\":\"metaDL\",\"force_start\":true", true)] // 4.2
    [InlineData("\"state\":\"forcedUP\",\"force_start\":false", false)] // cleared; the state follows
    [InlineData("\"state\":\"forcedUP\"", true)]
    [InlineData("\"state\":\"forcedMetaDL\"", true)]
    [InlineData("\"state\":\"stalledUP\"", false)]
    public async Task The_field_tells_whether_it_is_forced_else_the_state(string fields, bool expected)
    {
        var torrent = await Reading.RowAsync(fields);

        torrent.IsForced.Should().Be(expected);
    }

    [Theory]
    [InlineData("\"state\":\"stalledUP\",\"upspeed\":5", true)]
    [InlineData("\"state\":\"stalledDL\"", true)]
    [InlineData("\"state\":\"forcedDL\",\"dlspeed\":0,\"upspeed\":0", true)]
    [InlineData("\"state\":\"forcedDL\",\"dlspeed\":0,\"upspeed\":1", false)]
    [InlineData("\"state\":\"forcedUP\",\"dlspeed\":1,\"upspeed\":0", false)]
    [InlineData("\"state\":\"uploading\",\"dlspeed\":0,\"upspeed\":0", false)]
    [InlineData("\"state\":\"stoppedUP\"", false)]
    public async Task Stalled_is_the_servers_word_or_a_forced_torrent_without_traffic(string fields, bool expected)
    {
        var torrent = await Reading.RowAsync(fields);

        torrent.IsStalled.Should().Be(expected);
    }

    [Theory]
    [InlineData("\"state\":\"stalledUP\",\"eta\":600,\"progress\":0,\"size\":0")] // every file skipped
    [InlineData(Done + "\"state\":\"checkingUP\",\"eta\":600")]
    [InlineData(Done + "\"state\":\"stalledUP\",\"eta\":600")] // the time to its share limit
    [InlineData("\"state\":\"downloading\",\"eta\":8640000")]
    public async Task A_seed_has_no_time_to_completion(string fields)
    {
        var torrent = await Reading.RowAsync(fields);

        torrent.Eta.Should().BeNull();
    }

    [Theory]
    [InlineData("\"progress\":1.5", 1.0)]
    [InlineData("\"progress\":-1", 0.0)]
    [InlineData("\"progress\":1e999", 0.0)]
    [InlineData("\"progress\":\"0.5\"", 0.5)]
    public async Task Progress_stays_within_0_and_1(string fields, double expected)
    {
        var torrent = await Reading.RowAsync(fields);

        torrent.Progress.Should().Be(expected);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a, b", "a|b")]
    [InlineData("b,a", "b|a")]
    [InlineData(" a ,, b c ", "a|b c")] // 4.5.2 keeps leading blanks
    [InlineData(" , ", "")]
    public async Task Tags_are_taken_apart_and_trimmed(string text, string expected)
    {
        var torrent = await Reading.RowAsync($"\"tags\":\"{text}\"");

        string.Join('|', torrent.Tags).Should().Be(expected);
    }

    [Fact]
    public async Task No_category_is_not_the_same_as_an_unknown_one()
    {
        (await Reading.RowAsync("\"category\":\"\"")).Category.Should().BeEmpty();
        (await Reading.RowAsync("\"name\":\"\"")).Category.Should().BeNull();
    }

    [Fact]
    public async Task Empty_texts_and_sentinels_are_null()
    {
        var torrent = await Reading.RowAsync(
            "\"tracker\":\"\",\"content_path\":\"\",\"save_path\":\"\",\"availability\":-1,\"priority\":0,\"num_seeds\":-1,\"num_complete\":-1,\"dl_limit\":-1");

        torrent.Should().Be(new Torrent { Hash = InfoHash.Parse(Reading.Hash), Name = "", State = TorrentState.Unknown });
    }
}
