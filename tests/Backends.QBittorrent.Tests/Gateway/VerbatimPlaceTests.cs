using System.Net;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>Names, places, web seeds, pieces, peers, free space and streaming: exactly this is sent, and exactly this is understood.</summary>
public sealed class VerbatimPlaceTests
{
    private const string Key = "0000000100000000000000000000000000000001";

    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Writes = new()
    {
        ["rename"] = api => api.Naming!.RenameAsync(Sample.Hash(1), "ä b"),
        ["move"] = api => api.Relocation!.MoveAsync(Sample.Hash(1), "/d/e f"),
        ["manage"] = api => api.Relocation!.EnableAutomaticManagementAsync(MultiTarget.All),
        ["manage no more"] = api => api.Relocation!.DisableAutomaticManagementAsync(Sample.Hash(1)),
        ["file"] = api => api.Contents!.RenameFileAsync(Sample.Hash(1), "a", "b c"),
        ["folder"] = api => api.Contents!.RenameFolderAsync(Sample.Hash(1), "a/b", "a/c"),
        ["add web seeds"] = api => api.WebSeeds!.AddAsync(Sample.Hash(1), ["http://a.test/b%20c", "http://d.test/"]),
        ["replace web seed"] = api => api.WebSeeds!.ReplaceAsync(Sample.Hash(1), "http://a.test/b%20c", "http://d.test/?k=1+2"),
        ["remove web seed"] = api => api.WebSeeds!.RemoveAsync(Sample.Hash(1), ["http://a.test/b%20c"]),
        ["add peers"] = api => api.Swarm!.AddPeersAsync(Sample.Hash(1), [new IPEndPoint(IPAddress.Loopback, 6881), new IPEndPoint(IPAddress.IPv6Loopback, 1)]),
        ["ban"] = api => api.Swarm!.BanPeersAsync([IPAddress.Loopback, IPAddress.IPv6Loopback]),
    };

    [Theory]
    [InlineData("rename", "4.1.0", "torrents/rename", $"hash={Key}&name=%C3%A4%20b")]
    [InlineData("move", "4.1.0", "torrents/setLocation", $"hashes={Key}&location=%2Fd%2Fe%20f")]
    [InlineData("move", "5.3.0", "torrents/setLocation", $"hashes={Key}&location=%2Fd%2Fe%20f")]
    [InlineData("manage", "5.3.0", "torrents/setAutoManagement", "hashes=all&enable=true")]
    [InlineData("manage no more", "4.2.5", "torrents/setAutoManagement", $"hashes={Key}&enable=false")]
    [InlineData("file", "4.2.1", "torrents/renameFile", $"hash={Key}&id=0&name=b%20c")]
    [InlineData("file", "4.3.2", "torrents/renameFile", $"hash={Key}&id=0&name=b%20c")]
    [InlineData("file", "4.3.3", "torrents/renameFile", $"hash={Key}&oldPath=a&newPath=b%20c")]
    [InlineData("file", "5.3.0", "torrents/renameFile", $"hash={Key}&oldPath=a&newPath=b%20c")]
    [InlineData("folder", "4.3.3", "torrents/renameFolder", $"hash={Key}&oldPath=a%2Fb&newPath=a%2Fc")]
    [InlineData("add web seeds", "5.1.0", "torrents/addWebSeeds", $"hash={Key}&urls=http%3A%2F%2Fa.test%2Fb%252520c%7Chttp%3A%2F%2Fd.test%2F")]
    [InlineData("replace web seed", "5.3.0", "torrents/editWebSeed", $"hash={Key}&origUrl=http%3A%2F%2Fa.test%2Fb%252520c&newUrl=http%3A%2F%2Fd.test%2F%3Fk%3D1%2B2")]
    [InlineData("remove web seed", "5.1.0", "torrents/removeWebSeeds", $"hash={Key}&urls=http%3A%2F%2Fa.test%2Fb%252520c")]
    [InlineData("add peers", "4.2.0", "torrents/addPeers", $"hashes={Key}&peers=127.0.0.1%3A6881%7C%5B%3A%3A1%5D%3A1")]
    [InlineData("ban", "4.2.0", "transfer/banPeers", "peers=127.0.0.1%3A1%7C%5B%3A%3A1%5D%3A1")]
    public async Task This_body_goes_to_this_route(string operation, string version, string action, string body)
    {
        await using var scene = await ConnectAsync(version);

        await Writes[operation](scene.Api);

        var request = scene.Server.Requests.Single(request => request.Method == "POST");
        (request.Line, request.Body).Should().Be(($"POST /api/v2/{action}", body));
    }

    [Theory]
    [InlineData("folder", "4.2.5", Capability.ContentsRenameFolder)]
    [InlineData("folder", "4.3.2", Capability.ContentsRenameFolder)]
    [InlineData("file", "4.2.0", Capability.ContentsRenameFile)]
    [InlineData("add web seeds", "4.6.0", Capability.WebSeedsEdit)]
    [InlineData("add peers", "4.1.9", Capability.PeersAdd)]
    [InlineData("ban", "4.1.9", Capability.PeersBan)]
    public async Task What_the_version_does_not_have_is_unsupported_and_nothing_is_sent(string operation, string version, Capability capability)
    {
        await using var scene = await ConnectAsync(version);

        (await Failure.OfAsync<ApiError.Unsupported>(() => Writes[operation](scene.Api))).Capability.Should().Be(capability);

        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("rename", "torrents/rename", 404, typeof(ApiError.MissingTorrent))]
    [InlineData("rename", "torrents/rename", 409, typeof(ApiError.Conflict))]
    [InlineData("move", "torrents/setLocation", 409, typeof(ApiError.Conflict))]
    [InlineData("move", "torrents/setLocation", 400, typeof(ApiError.Conflict))]
    [InlineData("file", "torrents/renameFile", 409, typeof(ApiError.Conflict))]
    [InlineData("folder", "torrents/renameFolder", 404, typeof(ApiError.MissingTorrent))]
    [InlineData("folder", "torrents/renameFolder", 500, typeof(ApiError.ServerFault))]
    [InlineData("add web seeds", "torrents/addWebSeeds", 400, typeof(ApiError.Conflict))]
    [InlineData("replace web seed", "torrents/editWebSeed", 409, typeof(ApiError.Conflict))]
    public async Task A_refusal_has_its_cause(string operation, string action, int status, Type cause)
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next(action, status);

        (await Failure.OfAsync(() => Writes[operation](scene.Api))).Should().BeOfType(cause);
    }

    [Fact]
    public async Task Before_4_3_3_a_file_does_not_leave_its_folder()
    {
        await using var scene = await ConnectAsync("4.2.5");

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Contents!.RenameFileAsync(Sample.Hash(1), "a", "folder/a"));

        error.Capability.Should().Be(Capability.ContentsRenameFolder);
        scene.Server.Requests.Should().NotContain(request => request.Method == "POST");
    }

    [Fact]
    public async Task A_replacement_that_is_there_already_is_a_conflict_and_nothing_is_sent()
    {
        await using var scene = await ConnectAsync("5.3.0");

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.WebSeeds!.ReplaceAsync(Sample.Hash(1), "http://d.test/", "http://a.test/b%20c"));

        scene.Server.Requests.Should().NotContain(request => request.Method == "POST");
    }

    [Theory]
    [InlineData("http://a.test/b c/?key=1+2&x=50%25", "http://a.test/b%20c/?key=1+2&x=50%25")]
    [InlineData("http://a.test/ä", "http://a.test/%C3%A4")]
    [InlineData("http://a.test/plain", "http://a.test/plain")]
    public async Task A_web_seed_that_is_shown_decoded_is_listed_with_its_codes(string shown, string address)
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("torrents/webseeds", 200, $$"""[{"url":"{{shown}}"},{"url":""},7]""");

        (await scene.Api.WebSeeds!.ListAsync(Sample.Hash(1))).Should().Equal(address);
    }

    [Fact]
    public async Task Pieces_keep_their_places_whatever_stands_there()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("torrents/pieceStates", 200, """[0,1,2,"x",9]""").Next("torrents/pieceAvailability", 200, "[0,3,-1]").Next("torrents/pieceHashes", 200, """["ab","cd"]""");

        (await scene.Api.Pieces!.ListStatesAsync(Sample.Hash(1)))
            .Should().Equal(PieceState.Missing, PieceState.Downloading, PieceState.Here, PieceState.Missing, PieceState.Missing);
        (await scene.Api.Pieces!.ListAvailabilityAsync(Sample.Hash(1))).Should().Equal(0, 3, 0);
        (await scene.Api.Pieces!.ListHashesAsync(Sample.Hash(1))).Should().Equal("ab", "cd");
    }

    [Fact]
    public async Task A_torrent_with_a_v2_hash_alone_has_no_hashes_of_pieces_and_is_not_asked_for_them()
    {
        await using var scene = await ConnectAsync("5.3.0");
        var hash = InfoHash.Parse(Sample.HybridV2);
        scene.Server.Hold(hash);

        (await scene.Api.Pieces!.ListHashesAsync(hash)).Should().BeEmpty();

        scene.Server.Actions.Should().NotContain("torrents/pieceHashes");
    }

    [Fact]
    public async Task Peers_are_read_in_the_words_of_the_model_and_one_without_an_address_is_left_out()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("sync/torrentPeers", 200, """
            {"full_update":true,"peers":{"10.0.0.1:6881":{"client":"x/1","connection":"BT","country_code":"","dl_speed":5,"downloaded":7,"flags":"D X","ip":"10.0.0.1","port":6881,
            "progress":0.5,"relevance":1,"up_speed":-1,"uploaded":8,"files":["a"]},"?":{"client":"y"},"z":3},"rid":1}
            """);

        var peers = await scene.Api.Swarm!.ListPeersAsync(Sample.Hash(1));

        peers.Should().ContainSingle().Which.Should().Be(new Peer
        {
            Host = "10.0.0.1", Port = 6881, Client = "x/1", Connection = "BT", DownloadRate = 5, DownloadedBytes = 7, Flags = "D X", Progress = 0.5, Relevance = 1, UploadedBytes = 8,
        });
        scene.Server.Requests[^1].Line.Should().Be($"GET /api/v2/sync/torrentPeers?hash={Key}");
    }

    [Fact]
    public async Task Free_space_is_out_of_a_full_answer_before_5_3()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("sync/maindata", 200, """{"rid":4,"full_update":true,"torrents":{"a":{"free_space_on_disk":1}},"server_state":{"dht_nodes":3,"free_space_on_disk":5000000000}}""");

        (await scene.Api.Transfer!.GetFreeSpaceAsync()).Should().Be(5_000_000_000);

        scene.Server.Requests[^1].Line.Should().Be("GET /api/v2/sync/maindata?rid=0");
    }

    [Fact]
    public async Task Free_space_that_is_not_measured_yet_is_asked_for_again()
    {
        await using var scene = await ConnectAsync("4.2.5");
        scene.Server.Next("sync/maindata", 200, """{"rid":1,"server_state":{"free_space_on_disk":-1}}""")
            .Next("sync/maindata", 200, """{"rid":1,"server_state":{"free_space_on_disk":9}}""");

        (await scene.FinishAsync(scene.Api.Transfer!.GetFreeSpaceAsync())).Should().Be(9);
    }

    [Fact]
    public async Task Free_space_has_a_route_of_its_own_from_5_3()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("app/defaultSavePath", 200, "/d").Next("app/getFreeSpaceAtPath", 200, "7").Next("app/getFreeSpaceAtPath", 404);

        (await scene.Api.Transfer!.GetFreeSpaceAsync()).Should().Be(7);
        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Transfer!.GetFreeSpaceAsync("/e"));

        scene.Server.Requests.Select(request => request.Line)
            .Should().Equal("GET /api/v2/app/defaultSavePath", "GET /api/v2/app/getFreeSpaceAtPath?path=%2Fd", "GET /api/v2/app/getFreeSpaceAtPath?path=%2Fe");
    }

    [Fact]
    public async Task The_first_torrent_of_a_stream_is_there_before_the_body_breaks()
    {
        await using var scene = await ConnectAsync("5.3.0");
        scene.Server.Next("torrents/info", 200, $$"""[{"hash":"{{Key}}","name":"a","state":"stalledUP"},{"hash":"00""");
        await using var stream = scene.Api.Streaming!.ListAsync().GetAsyncEnumerator();

        (await stream.MoveNextAsync()).Should().BeTrue();
        var rest = async () => { await stream.MoveNextAsync(); };

        stream.Current.Hash.Should().Be(Sample.Hash(1));
        (await Failure.OfAsync(rest)).Should().BeOfType<ApiError.UnexpectedResponse>();
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }
}
