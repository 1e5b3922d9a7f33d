using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>Exactly this body goes to exactly this route.</summary>
public sealed class VerbatimWriteTests
{
    private const string Key = "0000000000000000000000000000000000000001";
    private const string Escaped = "http://tracker.test/a%20b?k=1";

    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Operations = new()
    {
        ["stop"] = api => api.StopAsync(Sample.Hash(1)),
        ["start"] = api => api.StartAsync(Sample.Hash(1)),
        ["stop all"] = api => api.StopAsync(MultiTarget.All),
        ["remove"] = api => api.RemoveAsync(Sample.Hash(1), RemoveData.Keep),
        ["delete"] = api => api.RemoveAsync(Sample.Hash(1), RemoveData.Delete),
        ["recheck"] = api => api.Maintenance!.RecheckAsync(Sample.Hash(1)),
        ["reannounce"] = api => api.Maintenance!.ReannounceAsync(Sample.Hash(1)),
        ["force"] = api => api.Maintenance!.ForceStartAsync(Sample.Hash(1)),
        ["assign"] = api => api.Categories!.AssignAsync(Sample.Hash(1), "a b"),
        ["unassign"] = api => api.Categories!.AssignAsync(Sample.Hash(1), null),
        ["create"] = api => api.Categories!.CreateAsync(new Category { Name = "p/q", SavePath = "/d" }),
        ["create bare"] = api => api.Categories!.CreateAsync(new Category { Name = "p" }),
        ["edit"] = api => api.Categories!.EditAsync(new Category { Name = "a b", SavePath = "/e" }),
        ["drop"] = api => api.Categories!.RemoveAsync(["p", "p/q"]),
        ["tag"] = api => api.Tags!.AddAsync(Sample.Hash(1), ["x", "y z"]),
        ["untag"] = api => api.Tags!.RemoveAsync(Sample.Hash(1), ["x"]),
        ["set tags"] = api => api.Tags!.SetAsync(Sample.Hash(1), ["x", "y"]),
        ["set no tags"] = api => api.Tags!.SetAsync(Sample.Hash(1), []),
        ["track"] = api => api.Trackers!.AddAsync(Sample.Hash(1), ["udp://a.test:1", "udp://b.test:2/x?k=1"]),
        ["track tier"] = api => api.Trackers!.AddAsync(Sample.Hash(1), ["udp://a.test:1"], tier: 2),
        ["replace"] = api => api.Trackers!.ReplaceAsync(Sample.Hash(1), Escaped, "udp://new.test:1"),
        ["untrack"] = api => api.Trackers!.RemoveAsync(Sample.Hash(1), [Escaped, "udp://b.test:2"]),
    };

    [Theory]
    [InlineData("stop all", "4.2.5", "pause", "hashes=all")]
    [InlineData("stop all", "5.0.0", "stop", "hashes=all")]
    [InlineData("stop", "4.2.5", "pause", $"hashes={Key}")]
    [InlineData("stop", "4.6.1", "pause", $"hashes={Key}")]
    [InlineData("stop", "5.0.0", "stop", $"hashes={Key}")]
    [InlineData("stop", "5.3.0", "stop", $"hashes={Key}")]
    [InlineData("start", "4.2.5", "resume", $"hashes={Key}")]
    [InlineData("start", "4.6.1", "resume", $"hashes={Key}")]
    [InlineData("start", "5.0.0", "start", $"hashes={Key}")]
    [InlineData("start", "5.3.0", "start", $"hashes={Key}")]
    [InlineData("set tags", "5.1.0", "setTags", $"hashes={Key}&tags=x%2Cy")]
    [InlineData("set tags", "5.3.0", "setTags", $"hashes={Key}&tags=x%2Cy")]
    [InlineData("set no tags", "5.1.0", "setTags", $"hashes={Key}&tags=")]
    [InlineData("set tags", "5.0.0", "addTags", $"hashes={Key}&tags=x%2Cy")]
    [InlineData("track tier", "4.5.0", "addTrackers", $"hash={Key}&urls=%0A%0Audp%3A%2F%2Fa.test%3A1")]
    [InlineData("track tier", "5.3.0", "addTrackers", $"hash={Key}&urls=%0A%0Audp%3A%2F%2Fa.test%3A1")]
    [InlineData("untrack", "4.2.5", "removeTrackers", $"hash={Key}&urls=http%3A%2F%2Ftracker.test%2Fa%2520b%3Fk%3D1%7Cudp%3A%2F%2Fb.test%3A2")]
    [InlineData("untrack", "5.0.0", "removeTrackers", $"hash={Key}&urls=http%3A%2F%2Ftracker.test%2Fa%2520b%3Fk%3D1%7Cudp%3A%2F%2Fb.test%3A2")]
    [InlineData("untrack", "5.0.4", "removeTrackers", $"hash={Key}&urls=http%3A%2F%2Ftracker.test%2Fa%252520b%3Fk%3D1%7Cudp%3A%2F%2Fb.test%3A2")]
    [InlineData("untrack", "5.3.0", "removeTrackers", $"hash={Key}&urls=http%3A%2F%2Ftracker.test%2Fa%252520b%3Fk%3D1%7Cudp%3A%2F%2Fb.test%3A2")]
    public Task A_renamed_route_or_another_encoding_goes_by_the_version(string operation, string version, string action, string body) =>
        AssertSentAsync(operation, version, action, body);

    public static MatrixTheoryData<string, (string Operation, string Action, string Body)> Common => new(
        ["4.2.5", "4.5.2", "5.1.0", "5.3.0"],
        [
            ("remove", "delete", $"hashes={Key}&deleteFiles=false"),
            ("delete", "delete", $"hashes={Key}&deleteFiles=true"),
            ("recheck", "recheck", $"hashes={Key}"),
            ("reannounce", "reannounce", $"hashes={Key}"),
            ("force", "setForceStart", $"hashes={Key}&value=true"),
            ("assign", "setCategory", $"hashes={Key}&category=a%20b"),
            ("unassign", "setCategory", $"hashes={Key}&category="),
            ("create", "createCategory", "category=p%2Fq&savePath=%2Fd"),
            ("create bare", "createCategory", "category=p&savePath="),
            ("edit", "editCategory", "category=a%20b&savePath=%2Fe"),
            ("drop", "removeCategories", "categories=p%0Ap%2Fq"),
            ("tag", "addTags", $"hashes={Key}&tags=x%2Cy%20z"),
            ("untag", "removeTags", $"hashes={Key}&tags=x"),
            ("track", "addTrackers", $"hash={Key}&urls=udp%3A%2F%2Fa.test%3A1%0Audp%3A%2F%2Fb.test%3A2%2Fx%3Fk%3D1"),
            ("replace", "editTracker", $"hash={Key}&origUrl={Form}&url={Form}&newUrl=udp%3A%2F%2Fnew.test%3A1"),
        ]);

    private const string Form = "http%3A%2F%2Ftracker.test%2Fa%2520b%3Fk%3D1";

    [Theory]
    [MemberData(nameof(Common))]
    public Task The_others_are_the_same_everywhere(string version, (string Operation, string Action, string Body) expected) =>
        AssertSentAsync(expected.Operation, version, expected.Action, expected.Body);

    [Theory]
    [InlineData("4.1.1")]
    [InlineData("4.2.5")]
    public async Task Share_limits_are_set_in_all_five_dimensions_and_whole_minutes(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        await scene.Api.AddAsync(new AddRequest(
            Sample.Magnet(1), new AddOptions { RatioLimit = Limit<double>.At(1.25), SeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromSeconds(30)) }));

        AssertPost(
            scene.Server.Requests[^1],
            "torrents/setShareLimits",
            $"hashes={Key}&ratioLimit=1.25&seedingTimeLimit=1&inactiveSeedingTimeLimit=-2&shareLimitAction=Default&shareLimitsMode=Default");
    }

    private static async Task AssertSentAsync(string operation, string version, string action, string body)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        var torrent = scene.Server.Hold(Sample.Hash(1));
        torrent.Trackers.AddRange([Escaped, "udp://b.test:2"]);
        scene.Server.Categories["a b"] = "/d";

        await Operations[operation](scene.Api);

        AssertPost(scene.Server.Requests.Single(request => request.Method == "POST"), $"torrents/{action}", body);
    }

    private static void AssertPost(RecordedRequest request, string action, string body)
    {
        (request.Line, request.Body).Should().Be(($"POST /api/v2/{action}", body));
        request.Header("Content-Type").Should().Be("application/x-www-form-urlencoded");
        request.Header("Content-Length").Should().Be($"{body.Length}");
        request.Headers.Keys.Should().BeEquivalentTo("Cookie", "Content-Type", "Content-Length");
    }
}
