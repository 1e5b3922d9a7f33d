using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>What an add sends, and what its answers mean.</summary>
public sealed class VerbatimAddTests
{
    private static readonly AddSource Address = new AddSource.Url(new Uri("http://tracker.test/a b.torrent?k=1"));

    private static readonly AddOptions Everything = new()
    {
        SavePath = "/d", Category = "c", Stopped = true, SkipChecking = true, Layout = ContentLayout.NoSubfolder, Name = "n",
        DownloadLimit = 2048, UploadLimit = 4096, Sequential = true, FirstLastPieceFirst = true,
    };

    [Fact]
    public async Task Every_option_of_4_0_goes_with_the_magnet_link()
    {
        var request = await AddAsync("4.0.4", Sample.Magnet(1), Everything);

        request.Line.Should().Be("POST /command/download");
        AssertBody(
            request,
            Part("paused", "true") + Part("savepath", "/d") + Part("category", "c") + Part("skip_checking", "true") + Part("root_folder", "false") + Part("rename", "n")
            + Part("dlLimit", "2048") + Part("upLimit", "4096") + Part("sequentialDownload", "true") + Part("firstLastPiecePrio", "true") + Part("urls", Sample.Magnet(1).Text));
    }

    [Fact]
    public async Task A_file_is_uploaded_and_runs_whatever_the_servers_default()
    {
        var request = await AddAsync("3.3.16", Sample.File, AddOptions.Default);

        request.Line.Should().Be("POST /command/upload");
        AssertBody(
            request,
            Part("paused", "false") + "--B\r\nContent-Disposition: form-data; name=\"torrents\"; filename=\"upload.torrent\"\r\nContent-Type: application/x-bittorrent\r\n\r\n"
            + System.Text.Encoding.ASCII.GetString(Sample.File.Bytes.Span) + "\r\n");
    }

    [Fact]
    public async Task Options_of_3_3_4_are_few()
    {
        var request = await AddAsync("3.3.4", Sample.Magnet(1), new() { SavePath = "/d", Category = "c", DownloadLimit = 2048 });

        AssertBody(request, Part("savepath", "/d") + Part("urls", Sample.Magnet(1).Text));
    }

    [Fact]
    public async Task A_link_goes_as_a_form_with_nothing_else_to_3_2()
    {
        var request = await AddAsync("3.2.0", Sample.Magnet(1), AddOptions.Default);

        (request.Line, request.Header("Content-Type")).Should().Be(("POST /command/download", "application/x-www-form-urlencoded"));
        request.Body.Should().Be("urls=" + Uri.EscapeDataString(Sample.Magnet(1).Text));
    }

    [Fact]
    public async Task Of_a_hybrids_link_the_server_is_told_the_topic_that_it_knows()
    {
        var magnet = MagnetLink.Parse($"magnet:?xt=urn:btmh:1220{Sample.HybridV2}&xt=urn:btih:{Sample.HybridV1}&dn=n&tr=udp%3A%2F%2Fa.test%3A1");

        var request = await AddAsync("4.0.4", magnet, AddOptions.Default);

        request["urls"].Should().StartWith("magnet:?xt=urn:btih:").And.NotContain("btmh").And.Contain("&tr=udp");
    }

    [Theory]
    [InlineData("3.2.0")]
    [InlineData("3.3.4")]
    [InlineData("3.3.16")]
    [InlineData("4.0.4")]
    public async Task An_address_is_pending_though_the_server_says_that_it_fails(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        var result = await scene.Api.AddAsync(new AddRequest(Address, AddOptions.Default));

        result.Should().Be(AddResult.Pending());
        scene.Server.Last("command/download")["urls"].Should().Be("http://tracker.test/a%20b.torrent?k=1");
    }

    [Fact]
    public async Task A_link_that_the_server_refuses_and_does_not_show_is_rejected()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.Next("command/download", 200, "Fails.");

        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(1)))));
    }

    [Theory]
    [InlineData("4.0.4", 1)]
    [InlineData("3.3.4", 1)]
    [InlineData("3.2.0", 3)]
    public async Task A_415_is_no_torrent_or_on_3_2_one_that_may_be_there(string version, int leastLooks)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("command/upload", 415, "Error: 'upload.torrent' is not a valid torrent file.\n");

        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.File))));

        scene.Server.Actions.Count(action => action == "query/torrents").Should().BeGreaterThanOrEqualTo(leastLooks);
    }

    [Fact]
    public async Task On_3_2_a_torrent_that_somebody_else_adds_meanwhile_is_already_present()
    {
        await using var scene = await Scene.ConnectedAsync("3.2.0");
        scene.Server.Next("command/upload", (_, _) =>
        {
            scene.Server.Hold(Sample.File.Hash);
            return Task.FromResult<HttpResponseMessage?>(ScriptedServer.Text(415, "Error: 'upload.torrent' is not a valid torrent file.\n"));
        });

        var result = await scene.Api.AddAsync(new AddRequest(Sample.File));

        result.Outcome.Should().Be(AddOutcome.AlreadyPresent);
    }

    [Fact]
    public async Task A_torrent_that_is_there_is_not_sent()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.Hold(Sample.Hash(1));

        var result = await scene.Api.AddAsync(new AddRequest(Sample.Magnet(1)));

        result.Outcome.Should().Be(AddOutcome.AlreadyPresent);
        scene.Server.Actions.Should().Equal("query/torrents");
    }

    [Fact]
    public async Task A_v2_torrent_is_unsupported_before_anything_is_sent()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.AddAsync(new AddRequest(MagnetLink.Parse($"magnet:?xt=urn:btmh:1220{Sample.HybridV2}"))));

        error.Capability.Should().Be(Capability.AddV2);
        scene.Server.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("4.0.4", true)]
    [InlineData("4.2.5", false)]
    public async Task A_limit_that_the_server_would_take_for_none_is_unsupported(string version, bool isRefused)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        var adding = () => scene.Api.AddAsync(new AddRequest(Sample.Magnet(1), new AddOptions { DownloadLimit = 1L + int.MaxValue }));

        if (isRefused) await Failure.OfAsync<ApiError.Unsupported>(adding);
        else (await adding()).Outcome.Should().Be(AddOutcome.Added);
    }

    private static async Task<RecordedRequest> AddAsync(string version, AddSource source, AddOptions options)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(source, options)));
        return scene.Server.Requests.Single(request => request.Action is "command/download" or "command/upload");
    }

    private static string Part(string name, string value) => $"--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n";

    private static void AssertBody(RecordedRequest request, string parts)
    {
        request.Header("Content-Length").Should().Be($"{request.Bytes.Length}");
        request.Headers.Keys.Should().BeEquivalentTo("Cookie", "Connection", "Content-Type", "Content-Length");
        request.Body.Should().Be(parts.Replace("--B\r\n", $"--{request.Boundary}\r\n", StringComparison.Ordinal) + $"--{request.Boundary}--\r\n");
    }
}
