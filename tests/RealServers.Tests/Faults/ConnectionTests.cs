using TorrentApi.RealServers.Tests.Network;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>Connections that are kept, lost, or lead elsewhere.</summary>
public sealed class ConnectionTests
{
    private const string Torrent = """{"hash":"0123456789abcdef0123456789abcdef01234567","name":"one","state":"stoppedDL"}""";

    private static readonly MagnetLink Magnet = MagnetLink.Parse("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Answers, and closes the connection that HTTP/1.1 promised to keep: what qBittorrent does with a connection idle for 7 s.</summary>
    private static Answer ListThenClose => async connection =>
    {
        await Answers.Json("[]")(connection);
        connection.Close();
    };

    [Fact]
    public async Task A_read_on_a_connection_that_went_stale_is_repeated_unseen()
    {
        await using var server = new FaultServer();
        server.On("torrents/info", ListThenClose);
        await using var client = server.CreateClient();

        for (var i = 0; i < 50; i++) (await client.ListAsync(null, Cancelled)).Should().BeEmpty();

        server.Count("torrents/info").Should().Be(50);
        server.Count("auth/login").Should().Be(1);
    }

    [Fact]
    public async Task A_write_on_a_connection_that_goes_stale_is_never_doubled()
    {
        await using var server = new FaultServer();
        server.On("torrents/info", Answers.Json("[]"));

        // The request arrives whole, and instead of an answer comes the end of a connection that was good until now.
        server.On("torrents/stop", Answers.ThenClose(""));
        await using var client = server.CreateClient();

        for (var i = 1; i <= 20; i++)
        {
            await client.ListAsync(null, Cancelled);
            await Failures.ExpectAsync<ApiError.Unreachable>(() => client.StopAsync(MultiTarget.All, Cancelled));
            server.Count("torrents/stop").Should().Be(i);
        }
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("reset")]
    [InlineData("no HTTP")]
    [InlineData("502")]
    public async Task An_add_whose_answer_is_lost_is_judged_by_what_is_there(string loss)
    {
        await using var server = new FaultServer();
        server.On("torrents/add", connection =>
        {
            server.On("torrents/info", Answers.Json($"[{Torrent}]"));
            return Loss(loss)(connection);
        });
        await using var client = server.CreateClient();

        var result = await client.AddAsync(new AddRequest(Magnet), Cancelled);

        result.Outcome.Should().Be(AddOutcome.Added);
        server.Count("torrents/add").Should().Be(1);
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("reset")]
    [InlineData("no HTTP")]
    [InlineData("502")]
    public async Task An_add_that_was_lost_altogether_is_told_and_not_repeated(string loss)
    {
        await using var server = new FaultServer();
        server.On("torrents/add", Loss(loss));
        await using var client = server.CreateClient();

        await Failures.ExpectAnyAsync(() => client.AddAsync(new AddRequest(Magnet), Cancelled));

        server.Count("torrents/add").Should().Be(1);
    }

    [Theory]
    [InlineData("app/webapiVersion")]
    [InlineData("auth/login")]
    [InlineData("app/version")]
    [InlineData("torrents/info")]
    [InlineData("torrents/stop")]
    public async Task A_redirect_is_never_followed(string route)
    {
        await using var elsewhere = new FaultServer();
        await using var server = new FaultServer();
        foreach (var status in (int[])[301, 302, 303, 307, 308])
        {
            server.On(route, Answers.Raw($"HTTP/1.1 {status} Moved\r\nlocation: {elsewhere.Address}api/v2/{route}\r\ncontent-length: 0\r\n\r\n"));
            await using var client = server.CreateClient();

            var error = await Failures.ExpectAsync<ApiError.UnexpectedResponse>(() => Use(client), FaultServer.Cookie);

            error.Detail.Should().Contain("redirect");
        }

        elsewhere.Connections.Should().Be(0, "neither password nor cookie may go there");

        async Task Use(ITorrentApi client)
        {
            await client.ListAsync(null, Cancelled);
            await client.StopAsync(MultiTarget.All, Cancelled);
        }
    }

    [Fact]
    public async Task What_follows_an_answer_is_no_part_of_the_next()
    {
        await using var server = new FaultServer();
        server.On("torrents/info", Answers.Raw($"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]HTTP/1.1 200 OK\r\ncontent-length: {Torrent.Length + 2}\r\n\r\n[{Torrent}]"));
        await using var client = server.CreateClient();

        for (var i = 0; i < 20; i++) (await client.ListAsync(null, Cancelled)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("content-length: 2\r\ncontent-length: 200\r\n", "a list")]
    [InlineData("content-length: 200\r\ncontent-length: 2\r\n", "TimedOut")]
    [InlineData("content-length: -2\r\n", "TimedOut")]
    [InlineData("content-length: two\r\n", "TimedOut")]
    [InlineData("content-length: 99999999999999999999\r\n", "TimedOut")]
    public async Task Lengths_that_make_no_sense_do_not_hang(string lengths, string end)
    {
        await using var server = new FaultServer();
        server.On("torrents/info", Answers.ThenSilence($"HTTP/1.1 200 OK\r\n{lengths}\r\n[]"));
        using var client = server.CreateClient(options => options.OperationTimeout = end == "a list" ? options.OperationTimeout : TimeSpan.FromMilliseconds(500));

        var listing = await Record.ExceptionAsync(() => client.ListAsync(null, Cancelled));

        (listing is TorrentApiException failure ? failure.Error.GetType().Name : "a list").Should().Be(end);
    }

    [Fact]
    public async Task A_batch_that_breaks_off_tells_what_was_done()
    {
        const int Count = 2_500;
        const int Chunk = 2_000;
        var keys = Enumerable.Range(1, Count).Select(i => $"{i:x8}{0:x32}").ToList();
        await using var server = new FaultServer();
        server.On("torrents/info", Answers.Json($"[{string.Join(',', keys.Select(key => $$"""{"hash":"{{key}}"}"""))}]"));
        server.On("torrents/stop", Answers.Text(""), Answers.ThenReset(""));
        await using var client = server.CreateClient();

        var error = await Failures.ExpectAsync<ApiError.Incomplete>(() => client.StopAsync(MultiTarget.Of(keys.Select(SingleTarget.Parse)), Cancelled));

        (error.Done.Targets.Count, error.Remaining.Targets.Count).Should().Be((Chunk, Count - Chunk));
        error.Cause.Should().BeOfType<ApiError.Unreachable>();
        server.Count("torrents/stop").Should().Be(2);
    }

    private static Answer Loss(string loss) => loss switch
    {
        "closed" => Answers.ThenClose(""),
        "reset" => Answers.ThenReset(""),
        "no HTTP" => Answers.ThenClose("garbage\r\n\r\n"),
        "502" => Answers.Html("502 Bad Gateway"),
        _ => throw new ArgumentException("No such loss.", nameof(loss)),
    };
}
