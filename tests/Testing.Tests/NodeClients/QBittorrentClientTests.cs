using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.NodeClients;

/// <summary><c>@ctrl/qbittorrent</c>, which knows nothing of this library, finds what it expects on the simulated servers.</summary>
public sealed class QBittorrentClientTests
{
    private const string Magnet = "magnet:?xt=urn:btih:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&dn=a+film";

    private static readonly SingleTarget Film = SingleTarget.Parse(new string('a', 40));

    [Theory]
    [InlineData("4.2.5")]
    [InlineData("4.5.2")]
    [InlineData("5.1.0")]
    [InlineData("5.3.0")]
    public async Task An_independent_client_does_its_work_on_every_version(string version)
    {
        // By the time of day: the client looks at the expiry of its cookie.
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var server = QBittorrentServer.Start(version, new QBittorrentServerOptions { Clock = clock, DownloadRate = 0 });

        (await DoAsync(server, "version")).GetString().Should().Be("v" + version);
        (await DoAsync(server, "add", Magnet, "films")).GetProperty("label").GetString().Should().Be("films");
        One(server).Should().Match<Torrent>(torrent => torrent.Name == "a film" && torrent.Category == "films" && torrent.State == TorrentState.FetchingMetadata);

        await DoAsync(server, "pause", Film.ToString());
        One(server).State.Should().Be(TorrentState.Stopped);
        await DoAsync(server, "resume", Film.ToString());
        One(server).State.Should().Be(TorrentState.FetchingMetadata);

        await DoAsync(server, "createCategory", "books", "/books");
        await DoAsync(server, "setCategory", Film.ToString(), "books");
        await DoAsync(server, "addTags", Film.ToString(), "one,two");
        await DoAsync(server, "removeTags", Film.ToString(), "one");
        One(server).Should().Match<Torrent>(torrent => torrent.Category == "books" && torrent.Tags.Single() == "two");

        (await DoAsync(server, "list"))[0].GetProperty("isCompleted").GetBoolean().Should().BeFalse();
        server.Complete(Film);
        (await DoAsync(server, "list"))[0].GetProperty("isCompleted").GetBoolean().Should().BeTrue();

        await DoAsync(server, "remove", Film.ToString());
        server.Torrents.Should().BeEmpty();
        server.UnknownRequests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_independent_client_reads_and_changes_what_a_torrent_is_made_of()
    {
        var sample = SampleTorrents.Hybrid(Guid.NewGuid()).File;
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, sample.Bytes.ToArray(), TestContext.Current.CancellationToken);
        await using var server = QBittorrentServer.Start("4.2.5");
        var hash = sample.Hash.V1Hex!;

        await DoAsync(server, "addStopped", file);
        File.Delete(file);
        One(server).State.Should().Be(TorrentState.Stopped);

        await DoAsync(server, "addTracker", hash, "http://tracker.invalid/announce");
        await DoAsync(server, "limitDownload", hash, "4096");
        (await DoAsync(server, "trackers", hash)).EnumerateArray().Select(row => row.GetProperty("url").GetString()).Should().Contain("http://tracker.invalid/announce");
        One(server).DownloadLimit.Should().Be(4096);

        (await DoAsync(server, "files", hash)).GetArrayLength().Should().Be(sample.Contents.Count);
        await DoAsync(server, "skipFile", hash, "0");
        One(server).WantedSizeBytes.Should().Be(sample.Contents.Skip(1).Sum(content => content.SizeBytes));
        (await DoAsync(server, "changes")).GetProperty("torrents").EnumerateObject().Should().ContainSingle().Which.Name.Should().Be(hash);
        server.UnknownRequests.Should().BeEmpty();
    }

    private static Torrent One(QBittorrentServer server) => server.Torrents.Should().ContainSingle().Which;

    private static Task<JsonElement> DoAsync(QBittorrentServer server, string verb, params IReadOnlyList<string> arguments) =>
        NodeClient.RunAsync("qbittorrent.mjs", [server.Address.AbsoluteUri, server.Options.Username, server.Options.Password, verb, .. arguments]);
}
