using System.Diagnostics;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Network;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>Servers that say nothing, or next to nothing: time-outs are ours, cancellations the caller's.</summary>
public sealed class SilenceTests
{
    private const string Begun = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n[";

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(20);

    // What a machine that runs dozens of servers may take for nothing; without a deadline each of these would go on for ever.
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(5);

    /// <summary>Every route on the way to a list, and every way to be slow on it.</summary>
    public static MatrixTheoryData<string, string> Cases { get; } = new(
        ["app/webapiVersion", "auth/login", "app/version", "app/buildInfo", "torrents/info"], ["silence", "headers then silence", "a drip of headers", "a drip of body"]);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_slow_answer_ends_with_the_operations_deadline(string route, string slowness)
    {
        await using var server = new FaultServer();
        server.On(route, SlowAnswer(slowness));
        using var client = server.CreateClient(options => options.OperationTimeout = Short);
        var watch = Stopwatch.StartNew();

        var error = await Failures.ExpectAsync<ApiError.TimedOut>(() => client.ListAsync(null, Cancelled));

        error.After.Should().Be(Short);
        watch.Elapsed.Should().BeLessThan(Short + Busy);
    }

    [Theory]
    [InlineData("silence")]
    [InlineData("a drip of headers")]
    public async Task An_answer_that_does_not_begin_ends_with_the_requests_time(string slowness)
    {
        await using var server = new FaultServer();
        server.On("torrents/info", SlowAnswer(slowness));
        using var client = server.CreateClient(options => options.RequestTimeout = Short);
        var watch = Stopwatch.StartNew();

        var error = await Failures.ExpectAsync<ApiError.TimedOut>(() => client.ListAsync(null, Cancelled));

        error.After.Should().Be(Short);
        watch.Elapsed.Should().BeLessThan(Short + Busy);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_cancelled_call_ends_at_once_with_the_callers_token(string route, string slowness)
    {
        await using var server = new FaultServer();
        server.On(route, SlowAnswer(slowness));
        using var client = server.CreateClient();
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var listing = client.ListAsync(null, caller.Token);
        await WaitForAsync(server, route);
        var watch = Stopwatch.StartNew();

        await caller.CancelAsync();

        var cancelled = (await listing.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>()).Which;
        cancelled.CancellationToken.Should().Be(caller.Token);
        watch.Elapsed.Should().BeLessThan(Busy);
    }

    [Fact]
    public async Task One_caller_that_gives_up_does_not_take_the_login_from_the_others()
    {
        await using var server = new FaultServer();
        var letIn = new TaskCompletionSource();
        server.On("auth/login", async connection =>
        {
            await letIn.Task;
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nset-cookie: {FaultServer.Cookie}\r\ncontent-length: 3\r\n\r\nOk.");
        });
        using var client = server.CreateClient();
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var first = client.ListAsync(null, impatient.Token);
        var second = client.ListAsync(null, Cancelled);
        await WaitForAsync(server, "auth/login");

        await impatient.CancelAsync();
        await first.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        letIn.SetResult();

        (await second).Should().BeEmpty();
        server.Count("auth/login").Should().Be(1);
    }

    [Theory]
    [InlineData("auth/login")]
    [InlineData("torrents/info")]
    public async Task Disposing_is_not_held_up_by_a_silent_server(string route)
    {
        await using var server = new FaultServer();
        server.On(route, Answers.Silence);
        server.On("auth/logout", Answers.Silence);
        var client = server.CreateClient();
        var listing = client.ListAsync(null, Cancelled);
        await WaitForAsync(server, route);
        var watch = Stopwatch.StartNew();

        await client.DisposeAsync();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(6));
        await listing.Awaiting(task => task).Should().ThrowAsync<ObjectDisposedException>();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(6), "calls under way end with their client");
    }

    [Fact]
    public async Task A_login_under_way_is_ended_when_its_client_is_disposed()
    {
        await using var server = new FaultServer();
        var letIn = new TaskCompletionSource();
        server.On("auth/login", async connection =>
        {
            await letIn.Task;
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nset-cookie: {FaultServer.Cookie}\r\ncontent-length: 3\r\n\r\nOk.");
        });
        var client = server.CreateClient();
        var listing = client.ListAsync(null, Cancelled);
        await WaitForAsync(server, "auth/login");

        var disposing = client.DisposeAsync();
        letIn.SetResult();
        await disposing;

        (server.Count("auth/login"), server.Count("auth/logout")).Should().Be((1, 1));
        await Task.WhenAny(listing);
    }

    private static Task WaitForAsync(FaultServer server, string route) =>
        Servers.Eventually.HoldsAsync(() => Task.FromResult(server.Count(route) > 0), $"{route} was asked for");

    private static Answer SlowAnswer(string slowness) => slowness switch
    {
        "silence" => Answers.Silence,
        "headers then silence" => Answers.ThenSilence(Begun),
        "a drip of headers" => Answers.Drip($"HTTP/1.1 200 OK\r\nx-slow: {new string('x', 10_000)}", Slow),
        "a drip of body" => async connection =>
        {
            await connection.SendAsync(Begun);
            await Answers.Drip(new string(' ', 10_000), Slow)(connection);
        },
        _ => throw new ArgumentException("No such slowness.", nameof(slowness)),
    };
}
