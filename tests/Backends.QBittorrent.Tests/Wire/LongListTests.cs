using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Payloads;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class LongListTests
{
    [Fact]
    public async Task Fifty_thousand_torrents_add_up()
    {
        var generator = new PayloadGenerator(50_000);
        var context = new TorrentReadContext { ExpectedCount = 50_000 };

        var torrents = await Reading.ListAsync(new PayloadStream(generator), context);

        var expected = generator.Summary;
        torrents.Should().HaveCount(expected.Count).And.HaveCount(50_000);
        context.SkippedRows.Should().Be(0);
        context.ForeignKeys.Should().Be(0);
        torrents.Sum(torrent => torrent.TotalSizeBytes ?? 0).Should().Be(expected.TotalSize);
        torrents.Sum(torrent => torrent.LeftBytes ?? 0).Should().Be(expected.Left);
        torrents.Sum(torrent => torrent.UploadedBytes!.Value).Should().Be(expected.Uploaded);
        torrents.Count(torrent => torrent.Hash.IsHybrid).Should().Be(expected.WithV2);
        CountBy(torrents, torrent => torrent.NativeState).Should().BeEquivalentTo(expected.States);
        CountBy(torrents, torrent => torrent.Category!).Should().BeEquivalentTo(expected.Categories);
        torrents.SelectMany(torrent => torrent.Tags).CountBy(tag => tag).ToDictionary().Should().BeEquivalentTo(expected.Tags);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        Generate(7, 1).Should().Equal(Generate(7, 1));
        Generate(7, 1).Should().NotEqual(Generate(7, 2));
    }

    [Fact]
    public void A_generated_torrent_has_the_57_fields_of_5_1_in_the_servers_order()
    {
        using var document = JsonDocument.Parse(Generate(20, 3));

        foreach (var torrent in document.RootElement.EnumerateArray())
        {
            var names = torrent.EnumerateObject().Select(field => field.Name).ToArray();

            names.Should().HaveCount(57).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        }
    }

    private static byte[] Generate(int count, int seed)
    {
        using var stream = new MemoryStream();
        new PayloadGenerator(count, seed).WriteTo(stream);
        return stream.ToArray();
    }

    private static Dictionary<string, int> CountBy(IEnumerable<Torrent> torrents, Func<Torrent, string> key) => torrents.CountBy(key).ToDictionary();
}
