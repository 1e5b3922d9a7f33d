using System.Net;
using TorrentApi.Backends.TorBox.Tests.Scripted;

namespace TorrentApi.Backends.TorBox.Tests.Gateway;

/// <summary>What each code, shape and status becomes: the body before the status.</summary>
public sealed class FailuresTests
{
    private const string List = "GET queued/getqueued";

    public static TheoryData<string, int, ApiError> Codes => new()
    {
        { Say.Refusal("PLAN_RESTRICTED_FEATURE"), 403, new ApiError.Forbidden("the plan of the account does not include it; the free plan has no use of the API") },
        { Say.Refusal("ACTIVE_LIMIT", data: """{"active_limit":3,"current_active_downloads":3}"""), 400, new ApiError.QuotaExceeded("3 active torrents", null) },
        { Say.Refusal("ACTIVE_LIMIT"), 500, new ApiError.QuotaExceeded("active torrents", null) },
        { Say.Refusal("ACTIVE_LIMIT"), 200, new ApiError.QuotaExceeded("active torrents", null) },
        { Say.Refusal("DATABASE_ERROR", "You have reached your active download limit of 3."), 500, new ApiError.QuotaExceeded("active torrents", null) },
        { Say.Refusal("MONTHLY_LIMIT", data: """{"monthly_limit":100}"""), 400, new ApiError.QuotaExceeded("100 torrents a month", null) },
        {
            Say.Refusal("COOLDOWN_LIMIT", data: """{"cooldown_until":"2026-01-01T12:10:00Z","current_time":"2026-01-01T12:00:00.5+00:00"}"""), 400,
            new ApiError.QuotaExceeded("cooldown", TimeSpan.FromSeconds(599.5))
        },
        { Say.Refusal("NO_SERVERS_AVAILABLE_ERROR"), 400, new ApiError.ServerFault("NO_SERVERS_AVAILABLE_ERROR") },
        { Say.Refusal("DOWNLOAD_SERVER_ERROR"), 500, new ApiError.ServerFault("DOWNLOAD_SERVER_ERROR") },
        { Say.Refusal("AUTH_ERROR"), 403, new ApiError.ServerFault("AUTH_ERROR") },
        { Say.Refusal("A_CODE_OF_NEXT_YEAR"), 400, new ApiError.UnexpectedResponse("A_CODE_OF_NEXT_YEAR with status 400 BadRequest") },
        { Say.Refusal("no code"), 400, new ApiError.UnexpectedResponse("no success, no code, status 400 BadRequest") },
        { """{"detail":[{"loc":["query","token"]}]}""", 422, new ApiError.UnexpectedResponse("the request lacks a parameter, or has one that it does not take (422)") },
        { """{"detail":"Not Found"}""", 404, new ApiError.UnexpectedResponse("there is no such endpoint (404); is the base address right?") },
        { "<html>Bad gateway</html>", 502, new ApiError.ServerFault("502 BadGateway") },
        { "error code: 1010", 403, new ApiError.Forbidden("what stands in front of TorBox refuses the request; is the user agent a usual one?") },
        { "<html>maintenance</html>", 200, new ApiError.UnexpectedResponse("a body that is no JSON, status 200 OK") },
        { "", 200, new ApiError.UnexpectedResponse("a body that is no JSON, status 200 OK") },
        { "{}", 200, new ApiError.UnexpectedResponse("no success, no code, status 200 OK") },
        { "[]", 200, new ApiError.UnexpectedResponse("a body that is no JSON, status 200 OK") },
        { """{"success":true,"data":[1""", 200, new ApiError.UnexpectedResponse("JSON that ends too early") },
        { "", 302, new ApiError.UnexpectedResponse("a redirect (302 Found); is the base address right?") },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_failure_has_its_cause(string body, int status, ApiError expected)
    {
        using var scene = new Scene();
        scene.Service.On(List, body, (HttpStatusCode)status);

        var error = await Failure.OfAsync(() => scene.Api.ListAsync());

        error.Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"success":false,"error":"BAD_TOKEN","detail":"d","data":null}""", 403)]
    [InlineData("""{"success":false,"error":"BAD_TOKEN","detail":"d","data":null}""", 401)]
    [InlineData("""{"success":false,"error":"NO_AUTH","detail":"d","data":null}""", 403)]
    [InlineData("""{"detail":"Not authenticated"}""", 403)]
    [InlineData("""{"detail":"Not authenticated"}""", 401)]
    public async Task A_refused_key_is_never_sent_again(string body, int status)
    {
        using var scene = new Scene();
        scene.Service.On(List, body, (HttpStatusCode)status);

        Func<Task>[] calls = [() => scene.Api.ListAsync(), () => scene.Api.GetServerAsync(), () => scene.Api.GetAsync(Say.Target(1)), () => scene.Api.Queue.ListAsync()];
        foreach (var call in calls) await Failure.OfAsync<ApiError.LoginRefused>(call);

        scene.Service.Requests.Should().ContainSingle("the first answer was final");
    }

    [Fact]
    public async Task Of_many_calls_at_once_with_a_wrong_key_one_is_sent()
    {
        using var scene = new Scene();
        scene.Service.On(List, Say.Refusal("BAD_TOKEN"), HttpStatusCode.Forbidden);

        var calls = Enumerable.Range(0, 20).Select(_ => Task.Run(() => Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync())));
        await Task.WhenAll(calls);

        scene.Service.Requests.Should().ContainSingle("nobody sends a key that another call has shown to be wrong");
    }

    [Fact]
    public async Task A_firewall_is_no_refused_key()
    {
        using var scene = new Scene();
        scene.Service.On(List, "error code: 1010", HttpStatusCode.Forbidden, "text/plain").On(List, Say.Empty).On("GET torrents/mylist", Say.Empty);

        await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.ListAsync());

        (await scene.Api.ListAsync()).Should().BeEmpty("the key was never judged");
    }

    [Fact]
    public async Task No_failure_repeats_what_the_service_wrote_or_the_key()
    {
        using var scene = new Scene();
        const string Secret = "passkey-in-a-sentence";
        string[] bodies = [Say.Refusal("DIFF_ISSUE", Secret), Say.Refusal("UNKNOWN_ERROR", Secret), $"<html>{Secret}</html>", $$"""{"detail":"{{Secret}}"}""", $$"""{"success":false,"error":"{{Secret}}"}"""];

        foreach (var body in bodies)
        {
            scene.Service.Forget().On(List, body, HttpStatusCode.BadRequest);
            var failure = (await FluentActions.Awaiting(() => scene.Api.ListAsync()).Should().ThrowAsync<TorrentApiException>()).Which;
            failure.ToString().Should().NotContain(Secret).And.NotContain(Scene.Key);
        }
    }
}
