using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>The examples of docs/testing.md, which shows the bodies of these tests word for word.</summary>
public sealed class TestingPageTests
{
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "a film");

    [Fact]
    public async Task A_download_runs_by_the_clock_of_the_test()
    {
        var clock = new ManualClock();
        await using var server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { Clock = clock });
        await using var api = Connect(server);

        await api.AddAsync(new AddRequest(Link), Token);
        clock.Advance(TimeSpan.FromMinutes(1));

        (await api.GetAsync(Link.Hash, Token))!.IsComplete.Should().BeTrue();
    }

    [Fact]
    public async Task An_expired_session_goes_unnoticed()
    {
        await using var server = QBittorrentServer.Start("5.3.0");
        await using var api = Connect(server);
        await api.ListAsync(cancellationToken: Token);

        server.ExpireSessions();
        await api.ListAsync(cancellationToken: Token);

        server.Requests.Count(request => request.Path == "/api/v2/auth/login").Should().Be(2);
    }

    [Fact]
    public async Task A_ban_is_told_and_not_hammered_at()
    {
        await using var server = QBittorrentServer.Start("4.5.2");
        await using var api = Connect(server);
        server.Ban();

        var list = () => api.ListAsync(cancellationToken: Token);

        (await list.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Banned>();
    }

    [Fact]
    public async Task A_wrong_password_is_told()
    {
        await using var server = QBittorrentServer.Start("4.2.5");
        server.ChangePassword("another one");
        await using var api = Connect(server);

        var list = () => api.ListAsync(cancellationToken: Token);

        (await list.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.LoginRefused>();
    }

    [Fact]
    public async Task A_duplicate_is_told_also_by_a_server_that_says_Ok()
    {
        await using var server = QBittorrentServer.Start("4.2.5");
        await using var api = Connect(server);
        await api.AddAsync(new AddRequest(Link), Token);

        var again = await api.AddAsync(new AddRequest(Link), Token);

        again.Outcome.Should().Be(AddOutcome.AlreadyPresent);
    }

    [Theory]
    [InlineData(ResponseFault.ServerError, typeof(ApiError.ServerFault))]
    [InlineData(ResponseFault.BadGateway, typeof(ApiError.ServerFault))]
    [InlineData(ResponseFault.Drop, typeof(ApiError.Unreachable))]
    [InlineData(ResponseFault.CutBody, typeof(ApiError.Unreachable))]
    public async Task A_broken_answer_is_told_by_its_cause(ResponseFault fault, Type cause)
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var api = Connect(server);
        await api.ListAsync(cancellationToken: Token);
        server.Fail(fault, int.MaxValue, path: "torrents/info");

        var list = () => api.ListAsync(cancellationToken: Token);

        (await list.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType(cause);
    }

    [Fact]
    public async Task A_server_that_hangs_is_given_up()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        server.Fail(ResponseFault.Hang, int.MaxValue);
        await using var api = new QBittorrentApi(new QBittorrentOptions { BaseAddress = server.Address, RequestTimeout = TimeSpan.FromMilliseconds(200) });

        var list = () => api.ListAsync(cancellationToken: Token);

        (await list.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.TimedOut>();
    }

    [Fact]
    public async Task A_slow_answer_is_still_an_answer()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var api = Connect(server);
        server.Fail(ResponseFault.SlowDrip, int.MaxValue, path: "torrents/info");

        (await api.ListAsync(cancellationToken: Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_state_that_nobody_knows_loses_no_torrent()
    {
        await using var server = QBittorrentServer.Start("5.3.0");
        await using var api = Connect(server);
        await api.AddAsync(new AddRequest(Link), Token);

        server.SetState(Link.Hash, "daydreaming");

        (await api.GetAsync(Link.Hash, Token))!.Should().Match<Torrent>(torrent => torrent.State == TorrentState.Unknown && torrent.NativeState == "daydreaming");
    }

    [Fact]
    public async Task An_upgrade_of_the_server_is_noticed()
    {
        await using var server = QBittorrentServer.Start("4.5.2");
        await using var api = Connect(server);
        await api.AddAsync(new AddRequest(Link), Token);

        server.Restart("5.1.0");
        await api.StopAsync(Link.Hash, Token);

        (await api.GetAsync(Link.Hash, Token))!.NativeState.Should().StartWith("stopped");
    }

    [Fact]
    public async Task A_torrent_that_is_listed_twice_breaks_no_list()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var api = Connect(server);
        await api.AddAsync(new AddRequest(Link), Token);

        server.Fail(ResponseFault.DuplicateRow);

        (await api.ListAsync(cancellationToken: Token)).Should().NotBeEmpty().And.OnlyContain(torrent => torrent.Hash == Link.Hash);
    }

    [Fact]
    public async Task What_the_server_holds_can_be_looked_at_behind_its_answers()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var api = Connect(server);

        await api.AddAsync(new AddRequest(Link, new AddOptions { Category = "films" }), Token);

        server.Torrents.Should().ContainSingle().Which.Category.Should().Be("films");
    }

    [Fact]
    public async Task An_old_server_says_success_to_whatever_it_is_told()
    {
        await using var server = QBittorrentServer.Start("4.0.4", new QBittorrentServerOptions { BypassesLogin = true });
        using var http = new HttpClient { BaseAddress = server.Address };
        using var form = new FormUrlEncodedContent([new("hash", "an unknown one")]);

        using var answer = await http.PostAsync(new Uri("command/pause", UriKind.Relative), form, Token);

        answer.IsSuccessStatusCode.Should().BeTrue();
    }

    [Fact]
    public async Task A_route_that_the_version_does_not_have_is_reported()
    {
        await using var server = QBittorrentServer.Start("5.3.0");
        using var http = new HttpClient { BaseAddress = server.Address };

        using var response = await http.GetAsync(new Uri("api/v2/torrents/imfo", UriKind.Relative), Token);

        server.UnknownRequests.Should().ContainSingle().Which.Path.Should().Be("/api/v2/torrents/imfo");
    }

    [Fact]
    public async Task What_is_recorded_holds_no_password()
    {
        await using var server = QBittorrentServer.Start("5.1.0");
        await using var api = Connect(server);

        await api.ListAsync(cancellationToken: Token);

        server.Requests.SelectMany(request => request.Parameters.Values).Should().NotContain(server.Options.Password);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static QBittorrentApi Connect(QBittorrentServer server) =>
        new(new QBittorrentOptions { BaseAddress = server.Address, Username = server.Options.Username, Password = server.Options.Password });
}
