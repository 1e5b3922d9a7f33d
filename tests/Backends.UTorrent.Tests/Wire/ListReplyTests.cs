using System.Text;
using TorrentApi.Backends.UTorrent.Tests.Scripted;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Tests.Wire;

/// <summary>What a list may look like without being lost.</summary>
public sealed class ListReplyTests
{
    [Fact]
    public async Task A_row_is_read_by_position()
    {
        var torrent = (await ReadAsync(Sample.List(Sample.Row(1, label: "linux")))).Torrents.Should().ContainSingle().Which;

        torrent.Should().BeEquivalentTo(new
        {
            Hash = Sample.Hash(1), Name = "ubuntu", State = TorrentState.Downloading, NativeState = "201", Progress = 0.4, TotalSizeBytes = 3_000_000_000L,
            LeftBytes = 1_800_000_000L, DownloadedBytes = 1_200_000_000L, UploadedBytes = 600_000_000L, Ratio = 0.5, UploadRate = 7L, DownloadRate = 8L,
            Eta = TimeSpan.FromSeconds(90), Category = "linux", ConnectedPeers = 1, SwarmPeers = 2, ConnectedSeeds = 3, SwarmSeeds = 4, Availability = 1.5,
            QueuePosition = 3, AddedAt = DateTimeOffset.FromUnixTimeSeconds(1_600_000_000), CompletedAt = (DateTimeOffset?)null, SavePath = @"C:\Downloads\ubuntu",
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(19)]
    [InlineData(26)]
    [InlineData(29)]
    public async Task A_row_may_end_after_any_column(int columns)
    {
        var row = "[" + string.Join(',', Sample.Row(1).Trim('[', ']').Split(',').Take(columns)) + "]";

        (await ReadAsync(Sample.List(row, Sample.Row(2)))).Torrents.Select(torrent => torrent.Hash).Should().Equal(Sample.Hash(1), Sample.Hash(2));
    }

    [Fact]
    public async Task More_columns_of_any_kind_are_passed_over()
    {
        var row = Sample.Row(1)[..^1] + """,true,{"x":[1,{"y":null}]},[[]],1e400]""";

        (await ReadAsync(Sample.List(row))).Torrents.Should().ContainSingle().Which.SavePath.Should().Be(@"C:\Downloads\ubuntu");
    }

    [Fact]
    public async Task Numbers_may_be_strings_and_strings_nonsense()
    {
        var row = $"""["{Sample.Key(1).ToLowerInvariant()}","201",7,"3000000000",400.0,null,-5,"x",[],"9999999999",-1,3,"1",2,3,4,5,-1,"18",0,0,0,5,"1600000000","0",0,0]""";

        var torrent = (await ReadAsync(Sample.List(row))).Torrents.Should().ContainSingle().Which;

        (torrent.State, torrent.Name, torrent.TotalSizeBytes, torrent.LeftBytes, torrent.DownloadRate).Should().Be((TorrentState.Downloading, "", 3_000_000_000L, 18L, 9_999_999_999L));
        (torrent.DownloadedBytes, torrent.UploadedBytes, torrent.Ratio, torrent.QueuePosition, torrent.Category).Should().Be((null, null, null, null, null));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""["not a hash",201]""")]
    [InlineData("""[["0123456789abcdef0123456789abcdef01234567"]]""")]
    public async Task A_row_that_is_none_is_left_out_and_the_others_stay(string row) =>
        (await ReadAsync(Sample.List(Sample.Row(1), row, Sample.Row(2)))).Torrents.Should().HaveCount(2);

    [Theory]
    [InlineData("a\u0001\u0000b\tc\u001f", "a  b c ")]
    [InlineData("a\r\nb", "a  b")]
    public async Task Control_characters_in_a_name_lose_nothing(string raw, string name)
    {
        var reply = await ReadAsync(Sample.List(Sample.Row(1, name: raw), Sample.Row(2)));

        reply.Torrents.Select(torrent => torrent.Name).Should().Equal(name, "ubuntu");
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_and_half_a_pair_are_replaced()
    {
        var reply = await ReadAsync(Sample.List(Sample.Row(1, name: "a\u00d7\u00fdb\\ud800"), Sample.Row(2)));

        reply.Torrents[0].Name.Should().StartWith("a").And.Contain("\ufffd").And.Contain("b");
        reply.Torrents.Should().HaveCount(2);
    }

    [Fact]
    public async Task Members_come_in_any_order_and_unknown_ones_are_passed_over()
    {
        var reply = await ReadAsync($$$"""{"messages":[{}],"torrentc":"12","torrents":[{{{Sample.Row(1)}}}],"label":[["a",1],["",3],7],"build":1,"x":{"y":[1]}}""");

        (reply.CacheId, reply.Build, reply.IsFull, reply.Torrents.Count).Should().Be(("12", 1L, true, 1));
        reply.Labels.Should().Equal("a");
    }

    [Fact]
    public async Task A_delta_tells_what_changed_and_what_is_gone()
    {
        var reply = await ReadAsync(Sample.Delta(Sample.Row(2), $"\"{Sample.Key(1)}\""));

        (reply.IsFull, reply.Torrents.Count, reply.CacheId).Should().Be((false, 1, "8"));
        reply.Removed.Should().Equal(Sample.Key(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"torrents":[""")]
    [InlineData("""{"torrents":[["a",1""")]
    [InlineData("""{"torrents":[]} x""")]
    [InlineData("""{"torrents":[1 2]}""")]
    [InlineData("""{"torrents" []}""")]
    [InlineData("""{"a":1,,}""")]
    [InlineData("""{"a":1""")]
    public async Task What_is_no_whole_object_is_an_error(string body) =>
        (await FluentActions.Awaiting(() => ReadAsync(body)).Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.UnexpectedResponse>();

    [Theory]
    [InlineData("{}")]
    [InlineData("  { }  ")]
    [InlineData("""{"torrents":7}""")]
    [InlineData("""{"build":45704,"torrents":[ ],"torrentc":12 }""")]
    public async Task A_reply_may_hold_no_torrent(string body) => (await ReadAsync(body)).Torrents.Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task A_body_in_pieces_reads_as_a_whole(int piece)
    {
        var body = Sample.List(Enumerable.Range(1, 40).Select(number => Sample.Row(number)));

        (await ReadAsync(body, piece)).Torrents.Should().Equal((await ReadAsync(body)).Torrents);
    }

    private static async Task<ListReply<Torrent>> ReadAsync(string body, int piece = int.MaxValue)
    {
        using var clean = await CleanStream.OpenAsync(new Pieces(Encoding.Latin1.GetBytes(body), piece), CancellationToken.None);
        return await ListReplyReader<Torrent>.ReadAsync(clean, new TorrentRowParser(), CancellationToken.None);
    }

    /// <summary>A body that comes a few bytes at a time.</summary>
    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
    }
}
