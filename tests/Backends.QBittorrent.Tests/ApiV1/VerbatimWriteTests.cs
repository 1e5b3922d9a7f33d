using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>Exactly this body goes to exactly this route, after a look; what a version does not have is not asked of it.</summary>
public sealed class VerbatimWriteTests
{
    private const string Key = "0000000100000000000000000000000000000001";
    private const string Other = "0000000200000000000000000000000000000002";

    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Operations = new()
    {
        ["stop"] = api => api.StopAsync(Sample.Hash(1)),
        ["start"] = api => api.StartAsync(Sample.Hash(1)),
        ["start both"] = api => api.StartAsync(Sample.Many(2)),
        ["stop all"] = api => api.StopAsync(MultiTarget.All),
        ["start all"] = api => api.StartAsync(MultiTarget.All),
        ["remove"] = api => api.RemoveAsync(Sample.Many(2), RemoveData.Keep),
        ["delete"] = api => api.RemoveAsync(Sample.Hash(1), RemoveData.Delete),
        ["recheck"] = api => api.Maintenance!.RecheckAsync(Sample.Hash(1)),
        ["recheck all"] = api => api.Maintenance!.RecheckAsync(MultiTarget.All),
        ["force"] = api => api.Maintenance!.ForceStartAsync(Sample.Many(2)),
        ["force all"] = api => api.Maintenance!.ForceStartAsync(MultiTarget.All),
        ["reannounce"] = api => api.Maintenance!.ReannounceAsync(Sample.Hash(1)),
        ["assign"] = api => api.Categories!.AssignAsync(Sample.Many(2), "a b"),
        ["assign all"] = api => api.Categories!.AssignAsync(MultiTarget.All, "c"),
        ["unassign"] = api => api.Categories!.AssignAsync(Sample.Hash(1), null),
        ["create"] = api => api.Categories!.CreateAsync(new Category { Name = "p/q" }),
        ["create with path"] = api => api.Categories!.CreateAsync(new Category { Name = "p", SavePath = "/d" }),
        ["edit"] = api => api.Categories!.EditAsync(new Category { Name = "p", SavePath = "/d" }),
        ["drop"] = api => api.Categories!.RemoveAsync(["p", "p/q"]),
        ["categories"] = api => api.Categories!.ListAsync(),
        ["track"] = api => api.Trackers!.AddAsync(Sample.Hash(1), ["udp://a.test:1", "udp://b.test:2/x?k=1+2"]),
        ["track tier"] = api => api.Trackers!.AddAsync(Sample.Hash(1), ["udp://a.test:1"], tier: 1),
        ["replace"] = api => api.Trackers!.ReplaceAsync(Sample.Hash(1), "udp://a.test:1", "udp://b.test:2"),
        ["untrack"] = api => api.Trackers!.RemoveAsync(Sample.Hash(1), ["udp://a.test:1"]),
        ["tag"] = api => api.Tags!.AddAsync(Sample.Hash(1), ["x"]),
        ["tags"] = api => api.Tags!.ListAsync(),
    };

    [Theory]
    [InlineData("stop", "4.0.4", "query/torrents", $"pause hash={Key}")]
    [InlineData("start", "3.2.0", "query/torrents", $"resume hash={Key}")]
    [InlineData("start both", "4.0.4", "query/torrents", $"resume hash={Key}", $"resume hash={Other}")]
    [InlineData("stop all", "4.0.4", "query/torrents", "pauseAll ")]
    [InlineData("start all", "4.0.4", "resumeAll ")]
    [InlineData("remove", "4.0.4", "query/torrents", $"delete hashes={Key}%7C{Other}")]
    [InlineData("delete", "3.2.0", "query/torrents", $"deletePerm hashes={Key}")]
    [InlineData("recheck", "4.0.4", "query/torrents", $"recheck hash={Key}")]
    [InlineData("recheck all", "4.0.4", "query/torrents", $"recheck hash={Key}", $"recheck hash={Other}")]
    [InlineData("force", "4.0.4", "query/torrents", $"setForceStart hashes={Key}%7C{Other}&value=true")]
    [InlineData("force all", "3.2.0", "query/torrents", $"setForceStart hashes={Key}%7C{Other}&value=true")]
    [InlineData("assign", "3.3.5", "query/torrents", $"setCategory hashes={Key}%7C{Other}&category=a%20b")]
    [InlineData("assign", "3.3.4", "query/torrents", $"setLabel hashes={Key}%7C{Other}&label=a%20b")]
    [InlineData("assign all", "4.0.4", "query/torrents", $"setCategory hashes={Key}%7C{Other}&category=c")]
    [InlineData("unassign", "3.3.16", "query/torrents", $"setCategory hashes={Key}&category=")]
    [InlineData("create", "3.3.16", "sync/maindata", "addCategory category=p%2Fq")]
    [InlineData("drop", "3.3.16", "removeCategories categories=p%0Ap%2Fq")]
    [InlineData("track", "4.0.4", "query/torrents", $"addTrackers hash={Key}&urls=udp%3A%2F%2Fa.test%3A1%0Audp%3A%2F%2Fb.test%3A2%2Fx%3Fk%3D1%2B2")]
    public async Task A_write_is_sent_so(string operation, string version, params string[] sent)
    {
        await using var scene = await ConnectAsync(version);

        await scene.FinishAsync(FinishAsync(Operations[operation](scene.Api)));

        scene.Server.Requests.Select(Describe).Should().Equal(sent);
    }

    [Theory]
    [InlineData("reannounce", "4.0.4", Capability.Reannounce)]
    [InlineData("edit", "4.0.4", Capability.CategoriesEdit)]
    [InlineData("create with path", "4.0.4", Capability.CategoriesEdit)]
    [InlineData("create", "3.3.4", Capability.CategoriesCreate)]
    [InlineData("drop", "3.3.4", Capability.CategoriesRemove)]
    [InlineData("assign", "3.2.0", Capability.CategoriesAssign)]
    [InlineData("categories", "3.2.0", Capability.CategoriesList)]
    [InlineData("track tier", "4.0.4", Capability.TrackersAddTier)]
    [InlineData("replace", "4.0.4", Capability.TrackersReplace)]
    [InlineData("untrack", "4.0.4", Capability.TrackersRemove)]
    [InlineData("tag", "4.0.4", Capability.TagsAssign)]
    [InlineData("tags", "4.0.4", Capability.TagsAssign)]
    public async Task What_the_version_does_not_have_is_unsupported_and_nothing_is_sent(string operation, string version, Capability capability)
    {
        await using var scene = await ConnectAsync(version);

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => Operations[operation](scene.Api));

        error.Capability.Should().Be(capability);
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_category_that_exists_is_a_conflict_though_the_server_would_say_200()
    {
        await using var scene = await ConnectAsync("4.0.4");
        scene.Server.Categories["p/q"] = "";

        await Failure.OfAsync<ApiError.Conflict>(() => Operations["create"](scene.Api));

        scene.Server.Actions.Should().Equal("sync/maindata");
    }

    [Fact]
    public async Task A_label_with_a_slash_is_a_conflict()
    {
        await using var scene = await ConnectAsync("3.3.4");

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Categories!.AssignAsync(Sample.Hash(1), "p/q"));
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("force")]
    [InlineData("delete")]
    [InlineData("assign")]
    [InlineData("track")]
    public async Task An_unknown_torrent_is_missing_and_nothing_is_written(string operation)
    {
        await using var scene = await ConnectAsync("4.0.4");
        scene.Server.Torrents.Remove(Key);

        await Failure.OfAsync<ApiError.MissingTorrent>(() => Operations[operation](scene.Api));

        scene.Server.Actions.Should().Equal("query/torrents");
    }

    private static string Describe(RecordedRequest request) => request.Method == "GET"
        ? request.Action
        : $"{request.Action["command/".Length..]} {request.Body}";

    private static async Task<bool> FinishAsync(Task task)
    {
        await task;
        return true;
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        scene.Server.Hold(Sample.Hash(2));
        return scene;
    }
}
