using System.Diagnostics;
using TorrentApi.RealServers.Tests.Network;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>Whatever comes back over the wire becomes one cause, soon, and the next call is not harmed by it.</summary>
public sealed class BrokenAnswerTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Heads => [.. BrokenAnswers.Heads.Keys];

    public static TheoryData<string> Bodies => [.. BrokenAnswers.Bodies.Keys];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Heads))]
    [MemberData(nameof(Bodies))]
    public async Task A_list_that_comes_back_broken_has_one_cause_and_no_consequences(string name)
    {
        var (answer, error) = BrokenAnswers.Find(name);
        await using var server = new FaultServer();
        await using var client = server.CreateClient();
        await client.ListAsync(null, Cancelled);
        server.On("torrents/info", answer);
        var watch = Stopwatch.StartNew();

        var failure = await Failures.ExpectAnyAsync(() => client.ListAsync(null, Cancelled), FaultServer.Cookie);

        failure.Should().BeOfType(error);
        watch.Elapsed.Should().BeLessThan(Soon);
        server.On("torrents/info", Answers.Json("[]"));
        (await client.ListAsync(null, Cancelled)).Should().BeEmpty("the broken connection is not used again");
        server.Count("auth/login").Should().Be(1, "the session is as good as before");
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task A_broken_greeting_has_one_cause_and_is_forgotten(string name)
    {
        var (answer, error) = BrokenAnswers.Find(name);
        await using var server = new FaultServer();
        server.On("auth/login", answer);
        await using var client = server.CreateClient();

        var failure = await Failures.ExpectAnyAsync(() => client.ListAsync(null, Cancelled), FaultServer.Cookie);
        server.On("auth/login", Answers.Raw($"HTTP/1.1 200 OK\r\nset-cookie: {FaultServer.Cookie}\r\ncontent-length: 3\r\n\r\nOk."));

        if (failure is ApiError.LoginRefused)
        {
            name.Should().Be("unauthorized", "from 5.2 on this is what a wrong password is answered with");
            return;
        }

        failure.GetType().Should().Match(type => type == error || type == typeof(ApiError.UnexpectedResponse));
        (await client.ListAsync(null, Cancelled)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task A_write_that_comes_back_broken_is_sent_once(string name)
    {
        var (answer, error) = BrokenAnswers.Find(name);
        await using var server = new FaultServer();
        await using var client = server.CreateClient();
        await client.ListAsync(null, Cancelled);
        server.On("torrents/stop", answer);

        var failure = await Failures.ExpectAnyAsync(() => client.StopAsync(MultiTarget.All, Cancelled), FaultServer.Cookie);

        failure.Should().BeOfType(error);
        server.Count("torrents/stop").Should().Be(1);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable()
    {
        var server = new FaultServer();
        await using var client = server.CreateClient();
        await server.DisposeAsync();

        var error = await Failures.ExpectAsync<ApiError.Unreachable>(() => client.ListAsync(null, Cancelled));

        error.IsTransient.Should().BeTrue();
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_unreachable()
    {
        await using var server = new FaultServer();
        await using var client = server.CreateClient(options => options.BaseAddress = new Uri("http://nowhere.invalid/"));

        var error = await Failures.ExpectAsync<ApiError.Unreachable>(() => client.ListAsync(null, Cancelled));

        error.Reason.Should().Contain("host name");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task A_session_whose_version_cannot_be_read_is_ended(int calls)
    {
        await using var server = new FaultServer();
        server.On("app/buildInfo", Answers.Html("502 Bad Gateway"));
        await using var client = server.CreateClient();

        for (var i = 0; i < calls; i++) await Failures.ExpectAsync<ApiError.ServerFault>(() => client.ListAsync(null, Cancelled));

        (server.Count("auth/login"), server.Count("auth/logout")).Should().Be((calls, calls));
    }
}
