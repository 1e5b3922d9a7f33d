using System.Net;
using TorrentApi.Backends.UTorrent.Tests.Scripted;

namespace TorrentApi.Backends.UTorrent.Tests.Gateway;

/// <summary>Exactly this is sent for super seeding, peers, magnet links and bytes of files, and exactly this is understood.</summary>
public sealed class VerbatimSwarmTests
{
    private static readonly string H = Sample.Key(1);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [InlineData(false, -1)]
    public async Task Super_seeding_is_a_property_that_is_set_and_read_again(bool isOn, int shown)
    {
        await using var scene = new Scene();
        scene.Server.Say("getprops", Sample.Props(1, $"\"superseed\":{shown}"));

        await scene.Api.Require<IPickingFeature>().SetAsync(Sample.Hash(1), new() { SuperSeeding = isOn });

        scene.Server.Lines.Should().Equal($"GET action=setprops&hash={H}&s=superseed&v={(isOn ? 1 : 0)}", $"GET action=getprops&hash={H}");
    }

    [Fact]
    public async Task Super_seeding_that_is_not_allowed_is_a_conflict()
    {
        await using var scene = new Scene();
        scene.Server.Say("getprops", Sample.Props(1, "\"superseed\":-1"));

        var set = () => scene.Api.Require<IPickingFeature>().SetAsync(Sample.Hash(1), new() { SuperSeeding = true });

        await Failure.OfAsync<ApiError.Conflict>(set);
    }

    [Theory]
    [InlineData("\"superseed\":1", true)]
    [InlineData("\"superseed\":0", false)]
    [InlineData("\"superseed\":-1", false)]
    [InlineData("\"dht\":1", null)]
    public async Task Super_seeding_alone_is_told_of_the_order_of_pieces(string numbers, bool? isOn)
    {
        await using var scene = new Scene();
        scene.Server.Say("getprops", Sample.Props(1, numbers));

        var options = await scene.Api.Require<IPickingFeature>().GetAsync(Sample.Hash(1));

        options.Should().Be(new PickingOptions { SuperSeeding = isOn });
    }

    [Fact]
    public async Task An_order_of_pieces_is_unsupported_and_nothing_of_it_is_sent()
    {
        await using var scene = new Scene();

        var set = () => scene.Api.Require<IPickingFeature>().SetAsync(Sample.Hash(1), new() { SuperSeeding = true, FirstLastPieceFirst = true });

        (await Failure.OfAsync<ApiError.Unsupported>(set)).Capability.Should().Be(Capability.PickingFirstLast);
        scene.Server.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Peers_are_read_by_place()
    {
        await using var scene = new Scene();
        scene.Server.Say("getpeers", $$"""{"peers":["{{H}}",[["DE","1.2.3.4","a.test",1,6881,"x","D",500,10,20,0,0,0,7,8],["","::1"]]]}""");

        var peers = await scene.Api.Require<ISwarmFeature>().ListPeersAsync(Sample.Hash(1));

        scene.Server.Lines.Should().Equal($"GET action=getpeers&hash={H}");
        peers.Should().Equal(
            new Peer
            {
                Host = "1.2.3.4", Port = 6881, Client = "x", Progress = 0.5, DownloadRate = 10, UploadRate = 20, UploadedBytes = 7, DownloadedBytes = 8, Flags = "D", CountryCode = "DE",
            },
            new Peer { Host = "::1", Port = 0 });
    }

    [Fact]
    public async Task Peers_need_3_0()
    {
        await using var scene = new Scene();
        scene.Server.Say("getsettings", ScriptedServer.OldSettings);

        var list = () => scene.Api.Require<ISwarmFeature>().ListPeersAsync(Sample.Hash(1));

        (await Failure.OfAsync<ApiError.Unsupported>(list)).What.Should().Be("PeersList needs µTorrent 3.0; this is build 25302");
        scene.Server.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task A_magnet_link_is_made_of_hash_name_and_trackers()
    {
        await using var scene = new Scene();
        scene.Server.Say("getprops", Sample.Props(1, trackers: @"http://a.test/x?y\r\n\r\ngarbage"));

        var magnet = await scene.Api.Require<IExportFeature>().GetMagnetAsync(Sample.Hash(1));

        scene.Server.Lines.Should().Equal($"GET action=getprops&hash={H}");
        (magnet.Hash, magnet.Name).Should().Be((Sample.Hash(1), "ubuntu"));
        magnet.Trackers.Should().Equal(["http://a.test/x?y"], "what is no address leads nowhere");
    }

    [Fact]
    public async Task A_file_is_asked_for_by_hash_and_then_by_the_number_of_its_stream()
    {
        await using var scene = new Scene();
        scene.Server.Say("getfiles", Sample.Files(1, """["a",3,3,2]""")).Next("proxy", HttpStatusCode.NotFound).Say("proxy", "abc");

        await using var content = await scene.Api.Require<IDownloadFeature>().GetContentAsync(Sample.Hash(1), 0);

        using var reader = new StreamReader(content);
        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be("abc");
        scene.Server.Requests.Where(request => request.Key == "proxy").Select(request => request.Address.PathAndQuery).Should().Equal(
            $"/proxy?token={ScriptedServer.Token}&id={H}&file=0",
            $"/proxy?token={ScriptedServer.Token}&sid=5&file=0&service=DOWNLOAD&qos=0&disposition=ATTACHMENT");
    }
}
