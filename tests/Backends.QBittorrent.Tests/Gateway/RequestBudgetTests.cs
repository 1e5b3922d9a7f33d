using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>How many requests each operation costs once connected.</summary>
public sealed class RequestBudgetTests
{
    private static readonly InfoHash Here = Sample.Hash(1);
    private static readonly InfoHash Missing = Sample.Hash(99);
    private static readonly SingleTarget MissingV2 = SingleTarget.Parse(Sample.HybridV2);

    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Operations = new()
    {
        ["server"] = api => api.GetServerAsync(),
        ["list"] = api => api.ListAsync(),
        ["list some"] = api => api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of([Here, Sample.Hash(2)]) }),
        ["get"] = api => api.GetAsync(Here),
        ["get missing"] = api => api.GetAsync(Missing),
        ["get missing v2"] = api => api.GetAsync(MissingV2),
        ["contents"] = api => api.ListContentsAsync(Here),
        ["contents of missing"] = api => Failure.OfAsync<ApiError.MissingTorrent>(() => api.ListContentsAsync(Missing)),
        ["add"] = api => api.AddAsync(new AddRequest(Sample.File)),
        ["add present"] = api => api.AddAsync(new AddRequest(Sample.Magnet(1))),
        ["remove"] = api => api.RemoveAsync(Here, RemoveData.Keep),
        ["remove missing"] = api => Failure.OfAsync<ApiError.MissingTorrent>(() => api.RemoveAsync(Missing, RemoveData.Keep)),
        ["remove missing v2"] = api => Failure.OfAsync<ApiError.MissingTorrent>(() => api.RemoveAsync(MissingV2, RemoveData.Keep)),
        ["start"] = api => api.StartAsync(Here),
        ["stop"] = api => api.StopAsync(Here),
        ["stop all"] = api => api.StopAsync(MultiTarget.All),
        ["recheck"] = api => api.Maintenance!.RecheckAsync(Here),
        ["reannounce"] = api => api.Maintenance!.ReannounceAsync(Here),
        ["force start"] = api => api.Maintenance!.ForceStartAsync(Here),
        ["assign"] = api => api.Categories!.AssignAsync(Here, "known"),
        ["assign unknown"] = api => api.Categories!.AssignAsync(Here, "new"),
        ["categories"] = api => api.Categories!.ListAsync(),
        ["create"] = api => api.Categories!.CreateAsync(new Category { Name = "new" }),
        ["edit"] = api => api.Categories!.EditAsync(new Category { Name = "known", SavePath = "/other" }),
        ["drop"] = api => api.Categories!.RemoveAsync(["known"]),
        ["tags"] = api => api.Tags!.ListAsync(),
        ["tag"] = api => api.Tags!.AddAsync(Here, ["a"]),
        ["untag"] = api => api.Tags!.RemoveAsync(Here, ["old"]),
        ["set tags"] = api => api.Tags!.SetAsync(Here, ["a"]),
        ["trackers"] = api => api.Trackers!.ListAsync(Here),
        ["trackers of missing"] = api => Failure.OfAsync<ApiError.MissingTorrent>(() => api.Trackers!.ListAsync(Missing)),
        ["track"] = api => api.Trackers!.AddAsync(Here, ["udp://new.test:1"]),
        ["untrack"] = api => api.Trackers!.RemoveAsync(Here, ["udp://a.test:1"]),
        ["replace"] = api => api.Trackers!.ReplaceAsync(Here, "udp://a.test:1", "udp://new.test:1"),
        ["stop none"] = api => api.StopAsync(MultiTarget.None),
        ["remove none"] = api => api.RemoveAsync(MultiTarget.None, RemoveData.Delete),
        ["list none"] = api => api.ListAsync(new TorrentQuery { Targets = MultiTarget.None }),
    };

    // 4.2.5 knows v1 only; from 4.4 on a missed 40-digit target may be a hybrid's, which only the list tells.
    [Theory]
    [InlineData("server", 1, 1)]
    [InlineData("list", 1, 1)]
    [InlineData("list some", 1, 1)]
    [InlineData("get", 1, 1)]
    [InlineData("get missing", 1, 2)]
    [InlineData("get missing v2", 1, 1)]
    [InlineData("contents", 1, 1)]
    [InlineData("contents of missing", 1, 2)]
    [InlineData("add", 3, 3)]
    [InlineData("add present", 1, 1)]
    [InlineData("remove", 2, 2)]
    [InlineData("remove missing", 1, 2)]
    [InlineData("remove missing v2", 1, 1)]
    [InlineData("start", 2, 2)]
    [InlineData("stop", 2, 2)]
    [InlineData("stop all", 1, 1)]
    [InlineData("recheck", 2, 2)]
    [InlineData("reannounce", 2, 2)]
    [InlineData("force start", 2, 2)]
    [InlineData("assign", 2, 2)]
    [InlineData("assign unknown", 4, 4)]
    [InlineData("categories", 1, 1)]
    [InlineData("create", 1, 1)]
    [InlineData("edit", 1, 1)]
    [InlineData("drop", 1, 1)]
    [InlineData("tags", 1, 1)]
    [InlineData("tag", 2, 2)]
    [InlineData("untag", 2, 2)]
    [InlineData("set tags", 3, 2)]
    [InlineData("trackers", 1, 1)]
    [InlineData("trackers of missing", 1, 2)]
    [InlineData("track", 2, 2)]
    [InlineData("untrack", 3, 3)]
    [InlineData("replace", 2, 2)]
    [InlineData("stop none", 0, 0)]
    [InlineData("remove none", 0, 0)]
    [InlineData("list none", 0, 0)]
    public async Task An_operation_stays_within_its_budget(string operation, int before44, int since51)
    {
        (await CountAsync("4.2.5", operation)).Should().HaveCount(before44);
        (await CountAsync("5.1.0", operation)).Should().HaveCount(since51);
        (await CountAsync("5.3.0", operation)).Should().HaveCount(since51);
    }

    [Theory]
    [InlineData("get missing", 1)]
    [InlineData("contents of missing", 1)]
    [InlineData("remove missing", 1)]
    public async Task A_build_with_libtorrent_1_2_is_spared_the_list(string operation, int count)
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.Version = scene.Server.Version with { Libtorrent = "1.2.19.0" };
        await scene.ConnectAsync();

        await Operations[operation](scene.Api);

        scene.Server.Actions.Should().HaveCount(count);
    }

    private static async Task<IReadOnlyList<string>> CountAsync(string version, string operation)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        var torrent = scene.Server.Hold(Here);
        torrent.Tags.Add("old");
        torrent.Trackers.Add("udp://a.test:1");
        scene.Server.Hold(Sample.Hash(2));
        scene.Server.Categories["known"] = "/d";

        await Operations[operation](scene.Api);

        return scene.Server.Actions;
    }
}
