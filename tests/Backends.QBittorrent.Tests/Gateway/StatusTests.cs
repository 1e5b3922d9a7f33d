using System.Net;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>What is not the server's answer is never taken for one.</summary>
public sealed class StatusTests
{
    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Operations = new()
    {
        ["torrents/info"] = api => api.ListAsync(),
        ["torrents/files"] = api => api.ListContentsAsync(Sample.Hash(1)),
        ["torrents/trackers"] = api => api.Trackers!.ListAsync(Sample.Hash(1)),
        ["torrents/categories"] = api => api.Categories!.ListAsync(),
        ["torrents/tags"] = api => api.Tags!.ListAsync(),
        ["app/version"] = api => api.GetServerAsync(),
        ["torrents/stop"] = api => api.StopAsync(Sample.Hash(1)),
        ["torrents/delete"] = api => api.RemoveAsync(Sample.Hash(1), RemoveData.Keep),
        ["torrents/add"] = api => api.AddAsync(new AddRequest(new Uri("http://tracker.test/a.torrent"))),
        ["torrents/setCategory"] = api => api.Categories!.AssignAsync(Sample.Hash(1), null),
        ["torrents/createCategory"] = api => api.Categories!.CreateAsync(new Category { Name = "a" }),
        ["torrents/setTags"] = api => api.Tags!.SetAsync(Sample.Hash(1), []),
        ["torrents/addTrackers"] = api => api.Trackers!.AddAsync(Sample.Hash(1), ["udp://a.test:1"]),
        ["torrents/removeTrackers"] = api => api.Trackers!.RemoveAsync(Sample.Hash(1), ["udp://a.test:1"]),
        ["torrents/editTracker"] = api => api.Trackers!.ReplaceAsync(Sample.Hash(1), "udp://a.test:1", "udp://b.test:1"),
    };

    public static MatrixTheoryData<string, int> Faults => new(Operations.Keys, [500, 502, 503, 504]);

    public static MatrixTheoryData<string, int> Oddities => new(Operations.Keys.Except(["torrents/editTracker"]), [301, 302, 307, 400, 405, 418]);

    public static TheoryData<string> Reads => [.. Operations.Keys.Take(6)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_status_from_500_is_a_fault_that_may_pass(string action, int status)
    {
        var error = await AskAsync(action, status);

        error.Should().BeOfType<ApiError.ServerFault>().Which.Detail.Should().Be($"{status} {(HttpStatusCode)status}");
        error.IsTransient.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task A_redirect_or_a_status_that_no_route_has_is_unexpected(string action, int status)
    {
        var error = await AskAsync(action, status);

        error.Should().BeOfType<ApiError.UnexpectedResponse>().Which.Detail.Should().Contain($"{status}");
        error.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task A_401_inside_a_session_is_the_host_check() =>
        (await AskAsync("torrents/info", 401)).Should().BeOfType<ApiError.Forbidden>();

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("7", null, 7)]
    [InlineData("Thu, 01 Jan 2026 12:00:30 GMT", "Thu, 01 Jan 2026 12:00:00 GMT", 30)]
    [InlineData("Thu, 01 Jan 2026 12:00:00 GMT", "Thu, 01 Jan 2026 12:00:30 GMT", 0)]
    [InlineData("Thu, 01 Jan 2026 12:00:30 GMT", null, null)]
    [InlineData("soon", null, null)]
    public async Task A_429_tells_how_long_to_stay_away(string? retryAfter, string? date, int? seconds)
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("torrents/info", (_, _) =>
        {
            var reply = ScriptedServer.Text(429);
            if (retryAfter is not null) reply.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            if (date is not null) reply.Headers.TryAddWithoutValidation("Date", date);
            return Task.FromResult<HttpResponseMessage?>(reply);
        });

        var error = await Failure.OfAsync<ApiError.Throttled>(() => scene.Api.ListAsync());

        (error.Wait, error.IsTransient).Should().Be((seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), true));
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_page_in_place_of_an_answer_is_unexpected(string action) =>
        (await AskAsync(action, 200, "<!DOCTYPE html><title>Log in</title>")).Should().BeOfType<ApiError.UnexpectedResponse>();

    [Theory]
    [InlineData("torrents/info", "[{\"hash\":\"00000000")]
    [InlineData("torrents/files", "[{\"name\":")]
    [InlineData("torrents/trackers", "[")]
    [InlineData("torrents/categories", "{\"a\":{")]
    [InlineData("torrents/tags", "[\"a\"")]
    [InlineData("torrents/info", "")]
    [InlineData("torrents/info", "{}")]
    [InlineData("torrents/add", "{\"success_count\":")]
    [InlineData("torrents/add", "{}")]
    [InlineData("torrents/add", "")]
    [InlineData("torrents/add", "okay")]
    public async Task A_body_that_is_cut_or_of_another_shape_is_unexpected(string action, string body) =>
        (await AskAsync(action, 200, body)).Should().BeOfType<ApiError.UnexpectedResponse>();

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_connection_that_breaks_inside_the_answer_is_a_failure_of_the_network(string action)
    {
        await using var scene = await ConnectAsync();
        scene.Server.Next(action, (_, _) => Task.FromResult<HttpResponseMessage?>(new(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream()) }));

        await Failure.OfAsync<ApiError.Unreachable>(() => Operations[action](scene.Api));
    }

    private static async Task<ApiError> AskAsync(string action, int status, string body = "")
    {
        await using var scene = await ConnectAsync();
        scene.Server.Next(action, status, body);

        return await Failure.OfAsync(() => Operations[action](scene.Api));
    }

    private static async Task<Scene> ConnectAsync()
    {
        var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Hold(Sample.Hash(1)).Trackers.Add("udp://a.test:1");
        return scene;
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("reset");
    }
}
