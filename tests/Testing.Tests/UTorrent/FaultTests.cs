using System.Net;
using System.Text;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>What a test can break.</summary>
public sealed class FaultTests
{
    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.Parse("5f0c8b7e-3b55-4a51-9d38-0d1e8f1b2a10"));
    private static readonly string Hash = Sample.File.Hash.V1Hex!.ToUpperInvariant();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ResponseFault.ServerError, 500)]
    [InlineData(ResponseFault.BadGateway, 502)]
    [InlineData(ResponseFault.BadRequest, 400)]
    public async Task A_fault_answers_in_place_of_the_server(ResponseFault fault, int status)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Fail(fault, times: 2, action: "stop");

        var answers = new[] { await visitor.TryAsync($"action=stop&hash={Hash}"), await visitor.TryAsync($"action=stop&hash={Hash}") };

        answers.Should().AllBeEquivalentTo((HttpStatusCode)status);
        (await visitor.StatusAsync()).Should().Be(201, "nothing was done");
        (await visitor.TryAsync($"action=stop&hash={Hash}")).Should().Be(HttpStatusCode.OK, "two were to fail");
    }

    [Fact]
    public async Task An_empty_answer_comes_after_the_work()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Fail(ResponseFault.EmptyBody, action: "stop");

        (await visitor.SayAsync($"action=stop&hash={Hash}")).Should().BeEmpty();

        (await visitor.StatusAsync()).Should().Be(136);
    }

    [Theory]
    [InlineData(ResponseFault.Drop, 201)]
    [InlineData(ResponseFault.LostAnswer, 136)]
    [InlineData(ResponseFault.CutBody, 136)]
    public async Task A_connection_may_end_before_or_after_the_work(ResponseFault fault, int bits)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Fail(fault, int.MaxValue, "stop");

        var stop = () => visitor.SayAsync($"action=stop&hash={Hash}");

        await stop.Should().ThrowAsync<HttpRequestException>();
        (await visitor.StatusAsync()).Should().Be(bits);
    }

    [Fact]
    public async Task A_slow_answer_is_whole()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        server.Fail(ResponseFault.SlowDrip, action: "start");

        (await visitor.SayAsync("action=start")).Should().Be("{\"build\":45704}\n");
    }

    [Fact]
    public async Task A_server_that_hangs_never_answers()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMilliseconds(200) };
        server.Fail(ResponseFault.Hang, action: "token");

        var get = () => http.GetAsync(new Uri("gui/token.html", UriKind.Relative), Cancellation);

        await get.Should().ThrowAsync<TaskCanceledException>();
    }

    [Fact]
    public async Task A_fault_of_one_request_spares_the_others_and_is_healed()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        server.Fail(ResponseFault.ServerError, int.MaxValue, "list");

        var list = await visitor.TryAsync("list=1");
        var beside = await visitor.TryAsync("action=start&list=1");
        var other = await visitor.TryAsync("action=getsettings");
        server.Heal();

        (list, beside, other).Should().Be((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError, HttpStatusCode.OK));
        (await visitor.TryAsync("list=1")).Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(152)]
    [InlineData(0)]
    [InlineData(4096)]
    [InlineData(-1)]
    public async Task Any_status_can_be_shown_and_the_torrent_lives_on(int bits)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        server.SetStatus(Sample.File.Hash, bits);
        var shown = await visitor.StatusAsync();
        server.SetStatus(Sample.File.Hash, null);

        shown.Should().Be(bits);
        (await visitor.StatusAsync()).Should().Be(201);
    }

    [Fact]
    public async Task A_name_comes_as_the_bytes_that_it_is()
    {
        byte[] name = [.. "a \"film\" \\ "u8, 0xD7, 0xFD, 0x01, (byte)'\n'];
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        server.SetRawName(Sample.File.Hash, name);
        using var response = await visitor.SendAsync($"gui/?token={visitor.Token}&list=1");

        var body = await response.Content.ReadAsByteArrayAsync(Cancellation);
        Encoding.Latin1.GetString(body).Should().Contain("201,\"a \\\"film\\\" \\\\ \u00D7\u00FD\u0001\n\",21000,");
    }

    [Fact]
    public async Task Lost_files_are_an_error_until_a_recheck()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        server.Complete(Sample.File.Hash);

        server.LoseFiles(Sample.File.Hash);
        var lost = await visitor.RowAsync();
        await visitor.SayAsync($"action=recheck&hash={Hash}");
        clock.Advance(TimeSpan.FromMinutes(1));
        var after = await visitor.RowAsync();

        (lost[1].GetInt32(), lost[21].GetString()).Should().Be((152, "Error: Files missing from job. Please recheck."));
        (after[1].GetInt32(), after[4].GetInt32()).Should().Be((201, 0));
    }

    [Fact]
    public async Task An_error_says_what_the_test_says()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        server.Fail(Sample.File.Hash, "There is not enough space on the disk");

        (await visitor.RowAsync())[21].GetString().Should().Be("Error: There is not enough space on the disk");
    }

    [Fact]
    public async Task A_torrent_that_is_not_there_cannot_be_touched()
    {
        await using var server = UTorrentServer.Start("3.5.5");

        var touch = () => server.Complete(Sample.File.Hash);

        touch.Should().Throw<ArgumentException>().WithMessage("The server has no torrent*");
    }

    [Fact]
    public async Task A_restart_changes_the_version_and_keeps_the_torrents()
    {
        await using var server = UTorrentServer.Start("2.2.1");
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);
        var cid = (await visitor.AskAsync("list=1")).GetProperty("torrentc").GetString();

        server.Restart("3.5.5");
        await visitor.RenewAsync();

        (server.Version, server.Build).Should().Be(("3.5.5", 45704));
        (await visitor.AskAsync($"list=1&cid={cid}")).GetProperty("torrents")[0].GetArrayLength().Should().Be(29);
    }

    [Fact]
    public async Task A_server_may_be_closed_before_it_has_taken_its_first_turn()
    {
        var close = () => Task.WhenAll(Enumerable.Range(0, 100).Select(_ => UTorrentServer.Start("3.5.5").DisposeAsync().AsTask()));

        await close.Should().NotThrowAsync();
    }

    [Fact]
    public async Task A_chunked_body_is_not_read_and_ends_the_connection()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"gui/?token={visitor.Token}&action=add-file", UriKind.Relative)) { Content = new ByteArrayContent([1, 2, 3]) };
        request.Headers.TransferEncodingChunked = true;

        using var response = await visitor.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
