using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.NodeClients;

/// <summary><c>@ctrl/utorrent</c>, which knows nothing of this library, finds what it expects on the simulated servers.</summary>
public sealed class UTorrentClientTests
{
    private const string Magnet = "magnet:?xt=urn:btih:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&dn=a+film";

    private static readonly string Film = new('a', 40);

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.3-server")]
    [InlineData("3.5.5")]
    public async Task An_independent_client_does_its_work_on_every_version_that_it_knows(string version)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { Clock = new ManualClock(), DownloadRate = 0 });

        Shows(await DoAsync(server, "add", Magnet, "films"), ("id", Film), ("name", "a film"), ("label", "films"), ("state", "downloading"));
        await DoAsync(server, "pause", Film);
        Shows(await OneAsync(server), ("state", "paused"));
        await DoAsync(server, "resume", Film);
        Shows(await OneAsync(server), ("state", "downloading"));
        await DoAsync(server, "stop", Film);
        Shows(await OneAsync(server), ("state", "paused"));
        await DoAsync(server, "force", Film);
        Shows(await OneAsync(server), ("state", "downloading"));

        await DoAsync(server, "label", Film, "books");
        Shows(await OneAsync(server), ("label", "books"));
        server.Complete(SingleTarget.Parse(Film));
        Shows(await OneAsync(server), ("state", "seeding"));

        await DoAsync(server, "remove", Film);
        (await DoAsync(server, "list")).GetArrayLength().Should().Be(0);
        server.UnknownRequests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_independent_client_uploads_a_file_and_sets_priorities()
    {
        var sample = SampleTorrents.SeveralFiles(Guid.NewGuid()).File;
        var (file, hash) = (Path.GetTempFileName(), sample.Hash.V1Hex!);
        await File.WriteAllBytesAsync(file, sample.Bytes.ToArray(), TestContext.Current.CancellationToken);
        await using var server = UTorrentServer.Start("3.3-server", new UTorrentServerOptions { DownloadRate = 0 });

        Shows(await DoAsync(server, "addPaused", file), ("id", hash), ("state", "paused"), ("savePath", $"/downloads/{sample.Name}"));
        File.Delete(file);
        await DoAsync(server, "skipFile", hash, "1");
        (await DoAsync(server, "files", hash)).EnumerateArray().Select(row => row[3].GetInt32()).Should().Equal(2, 0, 2);

        await DoAsync(server, "add", Magnet);
        await DoAsync(server, "queueTop", Film);
        var places = (await DoAsync(server, "list")).EnumerateArray().ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("queuePosition").GetInt32());
        places.Should().Equal(new Dictionary<string, int> { [hash] = 2, [Film] = 1 });
        server.UnknownRequests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_independent_client_reads_what_the_server_is()
    {
        await using var server = UTorrentServer.Start("3.3-server");

        Shows(await DoAsync(server, "version"), ("product_code", "server"));
        await DoAsync(server, "set", "max_dl_rate", "40");
        (await DoAsync(server, "settings")).EnumerateArray().Single(row => row[0].GetString() == "max_dl_rate")[2].GetString().Should().Be("40");
        (await DoAsync(server, "addFeed", "http://feed.invalid/rss")).GetProperty("rss_ident").GetInt32().Should().Be(1);
        server.UnknownRequests.Should().BeEmpty();
    }

    private static void Shows(JsonElement shown, params IReadOnlyList<(string Name, string Value)> expected) =>
        expected.Select(member => (member.Name, shown.GetProperty(member.Name).GetString())).Should().Equal(expected.Select(member => (member.Name, (string?)member.Value)));

    private static async Task<JsonElement> OneAsync(UTorrentServer server) => (await DoAsync(server, "list")).EnumerateArray().Should().ContainSingle().Which;

    private static Task<JsonElement> DoAsync(UTorrentServer server, string verb, params IReadOnlyList<string> arguments) =>
        NodeClient.RunAsync("utorrent.mjs", [server.Address.AbsoluteUri, server.Options.Username, server.Options.Password, verb, .. arguments]);
}
