using System.Net;
using TorrentApi.Backends.TorBox.Tests.Scripted;

namespace TorrentApi.Backends.TorBox.Tests.Limits;

/// <summary>The limits of the service, kept by the client, on a clock that the test moves.</summary>
public sealed class LimitsTests
{
    private const string List = "GET torrents/mylist";
    private const string Queue = "GET queued/getqueued";
    private const string Create = "POST torrents/createtorrent";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_thousand_calls_and_two_hundred_adds_never_go_beyond_the_limits()
    {
        using var scene = new Scene(options => options.LimitPatience = TimeSpan.FromDays(10));
        scene.Service.On(Queue, Say.Empty).On("GET user/me", Say.Data("""{"id":1}"""))
            .On(List, request => ScriptedService.Reply(request.Query.Any(pair => pair.Name == "id") ? Say.List(Say.Torrent(IdOf(request), IdOf(request))) : Say.Empty))
            .On(Create, request => ScriptedService.Reply(Say.Data($$"""{"torrent_id":{{HashOf(request)}}}""")));
        var calls = Enumerable.Range(0, 1000).Select(_ => (Task)scene.Api.GetServerAsync())
            .Concat(Enumerable.Range(1, 200).Select(at => (Task)scene.Api.AddAsync(new AddRequest(Say.Magnet(at)))))
            .ToList();

        await FinishAsync(scene, calls);

        var byRoute = scene.Service.Requests.ToLookup(request => request.Route, request => request.At);
        byRoute["GET user/me"].Should().HaveCount(1000);
        byRoute[Create].Should().HaveCount(200);
        foreach (var route in byRoute) MostIn(Minute, [.. route]).Should().BeLessThanOrEqualTo(300, "{0} takes 300 a minute", route.Key);
        MostIn(Minute, [.. byRoute[Create]]).Should().BeLessThanOrEqualTo(10, "the edge takes 10 creates a minute");
        MostIn(Hour, [.. byRoute[Create]]).Should().BeLessThanOrEqualTo(60, "the key is good for 60 creates an hour");
        scene.Clock.Elapsed.Should().BeLessThan(TimeSpan.FromHours(4), "and no time is wasted");
    }

    [Fact]
    public async Task Without_patience_a_call_beyond_the_limit_is_throttled_and_not_sent()
    {
        using var scene = new Scene(options => (options.LimitPatience, options.RequestsPerMinute) = (TimeSpan.Zero, 2));
        scene.Service.On("GET user/me", Say.Data("""{"id":1}"""));
        await scene.Api.GetServerAsync();
        await scene.Api.GetServerAsync();

        var throttled = await Failure.OfAsync<ApiError.Throttled>(() => scene.Api.GetServerAsync());

        throttled.RetryAfter.Should().BeGreaterThan(TimeSpan.FromSeconds(59));
        scene.Service.Requests.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("x-ratelimit-reset", "12.5", 12.5)]
    [InlineData("x-ratelimit-reset", "1767268830", 30)]
    [InlineData("x-unheard-of", "1", 3600 / 12)]
    public async Task A_429_holds_the_endpoint_for_as_long_as_it_says(string header, string value, double seconds)
    {
        using var scene = new Scene(options => options.LimitPatience = TimeSpan.Zero);
        scene.Service.On("GET user/me", _ => Refusal(header, value)).On("GET user/me", Say.Data("""{"id":1}"""));

        var first = await Failure.OfAsync<ApiError.Throttled>(() => scene.Api.GetServerAsync());
        var second = await Failure.OfAsync<ApiError.Throttled>(() => scene.Api.GetServerAsync());
        scene.Clock.Advance(TimeSpan.FromSeconds(seconds));
        await scene.Api.GetServerAsync();

        first.RetryAfter.Should().Be(TimeSpan.FromSeconds(seconds));
        second.RetryAfter.Should().Be(TimeSpan.FromSeconds(seconds), "the clock stood still");
        scene.Service.Requests.Should().HaveCount(2, "what is held is not sent");
    }

    [Fact]
    public async Task With_patience_a_refused_create_is_sent_again_when_the_time_has_come()
    {
        using var scene = new Scene(options => options.LimitPatience = Minute);
        scene.Service.On(Queue, Say.Empty).On(List, Say.Empty).On(List, Say.List(Say.Torrent(5, 1)))
            .On(Create, _ => Refusal("Retry-After", "20")).On(Create, Say.Data("""{"torrent_id":5}"""));

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))), longestPause: Minute);

        result.Outcome.Should().Be(AddOutcome.Added);
        var creates = scene.Service.Requests.Where(request => request.Route == Create).ToList();
        creates.Should().HaveCount(2, "a 429 says that nothing was done");
        (creates[1].At - creates[0].At).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Cached_creates_are_not_counted_with_the_others()
    {
        using var scene = new Scene(options => (options.LimitPatience, options.CreatesPerHour, options.CreatesPerMinute) = (TimeSpan.Zero, 1, 1));
        scene.Service.On(Queue, Say.Empty).On(List, request => ScriptedService.Reply(request.Query.Any(pair => pair.Name == "id") ? Say.List(Say.Torrent(IdOf(request), IdOf(request))) : Say.Empty));
        for (var at = 1; at <= 3; at++) scene.Service.On(Create, Cached(at));

        for (var at = 1; at <= 3; at++) (await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(at))))).Outcome.Should().Be(AddOutcome.Added);
    }

    private static Func<RecordedRequest, HttpResponseMessage> Cached(int id) => _ =>
    {
        var reply = ScriptedService.Reply(Say.Data($$"""{"torrent_id":{{id}}}"""));
        reply.Headers.Add("x-ratelimit-limit", "300");
        reply.Headers.Add("x-ratelimit-remaining", "299");
        return reply;
    };

    private static HttpResponseMessage Refusal(string header, string value)
    {
        var reply = ScriptedService.Reply("""{"detail":"60 per 1 hour"}""", HttpStatusCode.TooManyRequests);
        reply.Headers.TryAddWithoutValidation(header, value);
        return reply;
    }

    private static int IdOf(RecordedRequest request) => int.Parse(request.Query.Single(pair => pair.Name == "id").Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The number of the torrent in the form: here it is its number at the service too.</summary>
    private static int HashOf(RecordedRequest request) =>
        int.Parse(request.Body.AsSpan(request.Body.IndexOf("btih:", StringComparison.Ordinal) + 5, 8), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Moves the clock only while every call waits for it, so that nothing depends on the machine.</summary>
    private static async Task FinishAsync(Scene scene, IReadOnlyList<Task> calls)
    {
        while (calls.Count(call => !call.IsCompleted) is var waiting and > 0)
        {
            // A call that waits for the limits has two timers: its deadline and its wait.
            if (scene.Service.InFlight == 0 && scene.Clock.TimerCount >= 2 * waiting) scene.Clock.Advance(TimeSpan.FromSeconds(1));
            else await Task.Yield();
        }

        await Task.WhenAll(calls);
    }

    private static int MostIn(TimeSpan window, IReadOnlyList<DateTimeOffset> times) =>
        times.Count == 0 ? 0 : times.Max(first => times.Count(time => time >= first && time < first + window));
}
