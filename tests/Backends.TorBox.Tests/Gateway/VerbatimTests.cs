using TorrentApi.Backends.TorBox.Tests.Scripted;

namespace TorrentApi.Backends.TorBox.Tests.Gateway;

/// <summary>Exactly this is sent, and exactly this is understood, where no test of a feature shows it.</summary>
public sealed class VerbatimTests
{
    private const string File = "d4:infod6:lengthi1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";

    [Theory]
    [InlineData("start", "resume")]
    [InlineData("stop", "pause")]
    [InlineData("remove", "delete")]
    [InlineData("reannounce", "reannounce")]
    public async Task A_torrent_is_controlled_by_its_number(string call, string operation)
    {
        using var scene = Listed(Say.Torrent(5, 1));
        scene.Service.On("POST torrents/controltorrent", Say.Done);

        await (call switch
        {
            "start" => scene.Api.StartAsync(Say.Target(1)),
            "stop" => scene.Api.StopAsync(Say.Target(1)),
            "remove" => scene.Api.RemoveAsync(Say.Target(1), RemoveData.Delete),
            _ => scene.Api.Require<IMaintenanceFeature>().ReannounceAsync(Say.Target(1)),
        });

        var request = scene.Service.Requests.Single(request => request.Method == "POST");
        (request.Line, request.Body).Should().Be(("POST /v1/api/torrents/controltorrent", $$"""{"operation":"{{operation}}","torrent_id":5}"""));
    }

    [Fact]
    public async Task What_waits_is_controlled_by_the_number_of_the_queue()
    {
        using var scene = new Scene();
        scene.Service.On("POST queued/controlqueued", Say.Done);

        await scene.Api.Queue.StartAsync(7);
        await scene.Api.Queue.RemoveAsync(8);

        scene.Service.Requests.Select(request => (request.Line, request.Body)).Should().Equal(
            ("POST /v1/api/queued/controlqueued", """{"operation":"start","queued_id":7}"""), ("POST /v1/api/queued/controlqueued", """{"operation":"delete","queued_id":8}"""));
    }

    [Fact]
    public async Task An_edit_names_what_changes_and_nothing_else()
    {
        using var scene = Listed(Say.Complete(5, 1));
        scene.Service.On("PUT torrents/edittorrent", Say.Done);

        await scene.Api.EditAsync(Say.Target(1), new TorBoxEdit { Name = "n", AlternativeHashes = [InfoHash.Parse(Say.Hash(2))] });

        var request = scene.Service.Requests.Single(request => request.Method == "PUT");
        (request.Line, request.Body).Should().Be(("PUT /v1/api/torrents/edittorrent", $$"""{"torrent_id":5,"name":"n","alternative_hashes":["{{Say.Hash(2)}}"]}"""));
    }

    [Fact]
    public async Task A_file_is_exported_as_bytes_and_a_magnet_link_as_text()
    {
        using var scene = Listed(Say.Torrent(5, 1));
        scene.Service.On("GET torrents/exportdata", File, type: "application/x-bittorrent").On("GET torrents/exportdata", Say.Data($"\"{Say.Magnet(1).Text}\""));
        var export = scene.Api.Require<IExportFeature>();

        var file = await export.GetFileAsync(Say.Target(1));
        var magnet = await export.GetMagnetAsync(Say.Target(1));

        scene.Service.Requests.Where(request => request.Route == "GET torrents/exportdata").Select(request => request.Line).Should()
            .Equal("GET /v1/api/torrents/exportdata?torrent_id=5&type=file", "GET /v1/api/torrents/exportdata?torrent_id=5&type=magnet");
        (file.Name, magnet).Should().Be(("a", Say.Magnet(1)));
    }

    [Fact]
    public async Task The_swarm_is_asked_by_hash_without_a_key()
    {
        using var scene = new Scene();
        scene.Service.On("GET torrents/torrentinfo", Say.Data($$"""{"name":"n","hash":"{{Say.Hash(1)}}","size":9,"seeds":3,"peers":1,"trackers":["http://a.test/x"],"files":[{"name":"a/b","size":9}]}"""));

        var info = await scene.Api.GetInfoAsync(InfoHash.Parse(Say.Hash(1)), new TorBoxInfoOptions { Timeout = TimeSpan.FromSeconds(4.5), UseCache = true });

        var request = scene.Service.Requests.Should().ContainSingle().Which;
        (request.Line, request.Header("Authorization")).Should().Be(($"GET /v1/api/torrents/torrentinfo?hash={Say.Hash(1)}&timeout=5&use_cache_lookup=true", null));
        (info!.Hash, info.Name, info.SizeBytes, info.Seeds, info.Peers).Should().Be((InfoHash.Parse(Say.Hash(1)), "n", 9L, 3, 1));
        info.Trackers.Should().Equal("http://a.test/x");
        info.Files.Should().Equal(new TorrentContent { Index = 0, Path = "a/b", SizeBytes = 9 });
    }

    [Fact]
    public async Task A_magnet_link_becomes_a_file_without_a_key()
    {
        using var scene = new Scene();
        scene.Service.On("POST torrents/magnettofile", File, type: "application/x-bittorrent");

        var file = await scene.Api.MakeFileAsync(Say.Magnet(1));

        var request = scene.Service.Requests.Should().ContainSingle().Which;
        (request.Line, request.Body, request.Header("Authorization")).Should().Be(("POST /v1/api/torrents/magnettofile", $$"""{"magnet":"{{Say.Magnet(1).Text}}"}""", null));
        file!.Name.Should().Be("a");
    }

    private static Scene Listed(string row)
    {
        var scene = new Scene(options => options.UseUndocumentedOperations = true);
        scene.Service.On("GET torrents/mylist", Say.List(row)).On("GET queued/getqueued", Say.Empty);
        return scene;
    }
}
