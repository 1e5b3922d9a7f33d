using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class SplitBodyTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """
         [ {"added_on":1700000000,"availability":1.25e0,"hash":"0123456789abcdef0123456789abcdef01234567","infohash_v1":"","name":"\u00e9\ud83c\udfbb 東 \ud800",
            "progress":0.123456789,"private":null,"size":5000000000,"state":"downloading","tags":"a, b","new":{"x":[1,-2.5e-3,{"y":null}],"z":"\\\""}} ,
         null,{"hash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","infohash_v1":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","infohash_v2":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccc","force_start":true,
         "state":"forcedUP","uploaded":12},-12.5e3, {"hash":"cccccccccccccccccccccccccccccccccccccccc","category":"x","save_path":"C:\\d\\"}
         ]
        """);

    [Fact]
    public async Task A_cut_between_two_reads_changes_nothing_wherever_it_is()
    {
        var expected = await ExpectedAsync();

        for (var cut = 1; cut < Body.Length; cut++)
        {
            var context = new TorrentReadContext();
            var torrents = await Reading.ListAsync(new PiecesStream(Body, int.MaxValue, cut), context);

            torrents.Should().Equal(expected, "the body was cut at byte {0}", cut);
            context.SkippedRows.Should().Be(2);
        }
    }

    [Fact]
    public async Task Pieces_of_any_size_give_the_same_list()
    {
        var expected = await ExpectedAsync();

        for (var step = 1; step <= Body.Length; step++)
        {
            // The smallest pooled array has 16 bytes: it has to grow to hold an element.
            var context = new TorrentReadContext { BufferBytes = 1 };
            var torrents = await Reading.ListAsync(new PiecesStream(Body, step), context);

            torrents.Should().Equal(expected, "the body came in pieces of {0}", step);
            context.SkippedRows.Should().Be(2);
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    [InlineData(7)]
    public async Task A_body_that_ends_early_is_refused_wherever_it_ends(int step)
    {
        var whole = Body.AsSpan().TrimEnd("\n "u8).Length;

        for (var length = 0; length < whole; length++)
        {
            var detail = await Reading.RefusalAsync(() => Reading.ListAsync(new PiecesStream(Body[..length], step), new TorrentReadContext { BufferBytes = 1 }));

            detail.Should().ContainAny("early", "empty");
        }
    }

    private static async Task<List<Torrent>> ExpectedAsync()
    {
        var expected = await Reading.ListAsync(Body);

        expected.Should().HaveCount(3);
        expected[0].Name.Should().Be("é🎻 東 \ufffd");
        expected[1].Hash.IsHybrid.Should().BeTrue();
        expected[2].SavePath.Should().Be(@"C:\d");
        return expected;
    }
}
