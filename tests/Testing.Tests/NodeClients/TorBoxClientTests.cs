using System.Text.Json;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.NodeClients;

/// <summary><c>@torbox/torbox-api</c>, the service's own client, checks each answer against its models and finds what it expects on the simulated service.</summary>
public sealed class TorBoxClientTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.NewGuid());
    private static readonly string Hash = Sample.Hash.V1Hex!;

    [Fact]
    public async Task The_official_client_creates_lists_controls_and_fetches()
    {
        await using var server = TorBoxServer.Start(new TorBoxServerOptions { FindMetadata = _ => Sample.File, FindContent = path => Sample.Data.First(file => file.Path == path).Bytes });

        var created = await DoAsync(server, "create", Sample.ToMagnet().Text);
        created.GetProperty("hash").GetString().Should().Be(Hash);
        var id = created.GetProperty("torrentId").ToString();
        (await DoAsync(server, "control", "reannounce", id)).ValueKind.Should().NotBe(JsonValueKind.Array);

        server.Complete(Sample.Target);
        var row = (await DoAsync(server, "list"))[0];
        (row.GetProperty("hash").GetString(), row.GetProperty("downloadPresent").GetBoolean(), row.GetProperty("downloadState").GetString()).Should().Be((Hash, true, "uploading"));
        row.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()).Should().Equal(Sample.Data.Select(file => file.Path));

        var link = (await DoAsync(server, "link", id, "1")).GetString()!;
        using var http = new HttpClient();
        (await http.GetByteArrayAsync(new Uri(link), TestContext.Current.CancellationToken)).Should().Equal(Sample.Data[1].Bytes);
        (await DoAsync(server, "cached", Hash)).GetProperty(Hash).GetProperty("files").GetArrayLength().Should().Be(Sample.Data.Count);
        (await DoAsync(server, "info", Hash)).GetProperty("name").GetString().Should().Be(Sample.Name);

        await DoAsync(server, "control", "delete", id);
        (await DoAsync(server, "list")).GetArrayLength().Should().Be(0);
        server.UnknownRequests.Should().BeEmpty();
    }

    [Fact]
    public async Task The_official_client_reads_the_account()
    {
        await using var server = TorBoxServer.Start();

        (await DoAsync(server, "user")).GetProperty("plan").GetInt32().Should().Be((int)TorBoxPlan.Pro);
        server.UnknownRequests.Should().BeEmpty();
    }

    /// <summary>The data in the envelope of its answer.</summary>
    private static async Task<JsonElement> DoAsync(TorBoxServer server, string verb, params IReadOnlyList<string> arguments)
    {
        var answer = await NodeClient.RunAsync("torbox.mjs", [server.Address.AbsoluteUri, server.Options.ApiKey, verb, .. arguments]);
        answer.GetProperty("success").GetBoolean().Should().BeTrue();
        return answer.TryGetProperty("data", out var data) ? data : default;
    }
}
