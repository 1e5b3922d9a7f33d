using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class SplitBodyTests
{
    // With blanks, which the quick way of reading leaves to the thorough one, and without, as servers write.
    private static readonly byte[][] Bodies = [Encoding.UTF8.GetBytes(Spaced), Encoding.UTF8.GetBytes(Compact)];

    private const string Spaced =
        """
         [ {"added_on":1700000000,"availability":1.25e0,"hash":"0123456789abcdef0123456789abcdef01234567","infohash_v1":"","name":"\u00e9\ud83c\udfbb 東 \ud800",
            "progress":0.123456789,"private":null,"size":5000000000,"state":"downloading","tags":"a, b","new":{"x":[1,-2.5e-3,{"y":null}],"z":"\\\""}} ,
         null,{"hash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","infohash_v1":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","infohash_v2":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccc","force_start":true,
         "state":"forcedUP","uploaded":12},-12.5e3, {"hash":"cccccccccccccccccccccccccccccccccccccccc","category":"x","save_path":"C:\\d\\"}
         ]
        """;

    private const string Compact =
        """
        [{"added_on":1700000000,"availability":1.25e0,"hash":"0123456789abcdef0123456789abcdef01234567","infohash_v1":"","name":"\u00e9\ud83c\udfbb 東 \ud800","progress":0.123456789,"private":null,"size":5000000000,"state":"downloading","tags":"a, b","new":{"x":[1,-2.5e-3,{"y":null}],"z":"\\\""}},null,{"hash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","infohash_v1":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","infohash_v2":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccc","force_start":true,"state":"forcedUP","uploaded":12},-12.5e3,{"hash":"cccccccccccccccccccccccccccccccccccccccc","category":"x","save_path":"C:\\d\\"}]
        """;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_cut_between_two_reads_changes_nothing_wherever_it_is(int body)
    {
        var expected = await ExpectedAsync(body);

        for (var cut = 1; cut < Bodies[body].Length; cut++)
        {
            var context = new TorrentReadContext();
            var torrents = await Reading.ListAsync(new PiecesStream(Bodies[body], int.MaxValue, cut), context);

            torrents.Should().Equal(expected, "the body was cut at byte {0}", cut);
            context.SkippedRows.Should().Be(2);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Pieces_of_any_size_give_the_same_list(int body)
    {
        var expected = await ExpectedAsync(body);

        for (var step = 1; step <= Bodies[body].Length; step++)
        {
            // The smallest pooled array has 16 bytes: it has to grow to hold an element.
            var context = new TorrentReadContext { BufferBytes = 1 };
            var torrents = await Reading.ListAsync(new PiecesStream(Bodies[body], step), context);

            torrents.Should().Equal(expected, "the body came in pieces of {0}", step);
            context.SkippedRows.Should().Be(2);
        }
    }

    [Theory]
    [InlineData(0, int.MaxValue)]
    [InlineData(0, 1)]
    [InlineData(0, 7)]
    [InlineData(1, int.MaxValue)]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    public async Task A_body_that_ends_early_is_refused_wherever_it_ends(int body, int step)
    {
        var whole = Bodies[body].AsSpan().TrimEnd("\n "u8).Length;

        for (var length = 0; length < whole; length++)
        {
            var detail = await Reading.RefusalAsync(() => Reading.ListAsync(new PiecesStream(Bodies[body][..length], step), new TorrentReadContext { BufferBytes = 1 }));

            detail.Should().ContainAny("early", "empty");
        }
    }

    private static async Task<List<Torrent>> ExpectedAsync(int body)
    {
        var expected = await Reading.ListAsync(Bodies[body]);

        expected.Should().HaveCount(3);
        expected[0].Name.Should().Be("é🎻 東 \ufffd");
        expected[1].Hash.IsHybrid.Should().BeTrue();
        expected[2].SavePath.Should().Be(@"C:\d");
        return expected;
    }
}
