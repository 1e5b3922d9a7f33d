using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class LimitTests
{
    [Fact]
    public async Task Three_hundred_calls_of_an_endpoint_fit_into_a_minute()
    {
        await using var client = new TorBoxClient();
        for (var i = 0; i < 300; i++) (await client.GetAsync("user/me")).Status.Should().Be(HttpStatusCode.OK);

        var refused = await client.GetAsync("user/me");
        var elsewhere = await client.GetAsync("torrents/mylist");
        client.Clock.Advance(TimeSpan.FromMinutes(1));

        refused.Status.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Body!.ToJsonString().Should().Be("""{"detail":"300 per 1 minute"}""");
        refused.Headers.RetryAfter.Should().BeNull("it is often absent");
        elsewhere.Status.Should().Be(HttpStatusCode.OK);
        (await client.GetAsync("user/me")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ten_creates_fit_into_a_minute_and_sixty_into_an_hour()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Slots = 100 });
        for (var i = 0; i < 10; i++) (await CreateAsync(client)).Status.Should().Be(HttpStatusCode.OK);
        var tooFast = await CreateAsync(client);
        client.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 50; i++)
        {
            client.Clock.Advance(TimeSpan.FromSeconds(10));
            (await CreateAsync(client)).Status.Should().Be(HttpStatusCode.OK, "create {0} is in time", i);
        }

        client.Clock.Advance(TimeSpan.FromMinutes(2));
        var tooMany = await CreateAsync(client);
        client.Clock.Advance(TimeSpan.FromHours(1));

        tooFast.Body!.ToJsonString().Should().Be("""{"detail":"10 per 1 minute"}""");
        tooMany.Body!.ToJsonString().Should().Be("""{"detail":"60 per 1 hour"}""");
        (await CreateAsync(client)).Status.Should().Be(HttpStatusCode.OK);
        (await client.ListAsync()).Should().HaveCount(61);
    }

    [Fact]
    public async Task A_cached_create_is_free_of_the_limit_of_creates()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { CreatesPerMinute = 1 });
        var cached = SampleTorrents.Magnet(Guid.NewGuid());
        client.Server.Cache(cached);
        await CreateAsync(client);

        (await client.CreateAsync(cached)).Status.Should().Be(HttpStatusCode.OK);
        (await CreateAsync(client)).Status.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_create_tells_what_is_left()
    {
        await using var client = new TorBoxClient();

        var first = await CreateAsync(client);
        client.Clock.Advance(TimeSpan.FromMinutes(10));
        var second = await CreateAsync(client);

        Told(first).Should().Be("60 59 3600");
        Told(second).Should().Be("60 58 3000");
    }

    [Fact]
    public async Task A_limit_can_be_used_up_at_once()
    {
        await using var client = new TorBoxClient(quirks: new TorBoxQuirks { TellsRetryAfter = true });
        client.Server.Throttle(TimeSpan.FromSeconds(90), "user/me");

        var refused = await client.GetAsync("user/me");
        var elsewhere = await client.GetAsync("torrents/mylist");
        client.Clock.Advance(TimeSpan.FromSeconds(90));

        (refused.Status, refused.Headers.RetryAfter!.Delta).Should().Be((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(90)));
        elsewhere.Status.Should().Be(HttpStatusCode.OK);
        (await client.GetAsync("user/me")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Refused_requests_count_where_the_switch_says_so()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { RequestsPerMinute = 1 }, new TorBoxQuirks { RefusedRequestsCount = true });
        await client.GetAsync("user/me");
        client.Clock.Advance(TimeSpan.FromSeconds(30));
        await client.GetAsync("user/me");
        client.Clock.Advance(TimeSpan.FromSeconds(30));

        (await client.GetAsync("user/me")).Status.Should().Be(HttpStatusCode.TooManyRequests);
        client.Clock.Advance(TimeSpan.FromMinutes(1));
        (await client.GetAsync("user/me")).Status.Should().Be(HttpStatusCode.OK);
    }

    private static Task<TorBoxAnswer> CreateAsync(TorBoxClient client) => client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

    private static string Told(TorBoxAnswer answer) =>
        string.Join(' ', new[] { "limit", "remaining", "reset" }.Select(name => answer.Headers.GetValues("x-ratelimit-" + name).Single()));
}
