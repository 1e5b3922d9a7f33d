using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Features;

public sealed class TagTests
{
    public static TheoryData<string> Versions => ["4.2.0", "4.2.5", "4.5.2", "5.0.0", "5.1.0", "5.3.0"];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Setting_leaves_exactly_the_wanted_tags(string version)
    {
        await using var scene = await ConnectAsync(version);

        await scene.Api.Tags!.SetAsync(Sample.Many(2), ["both", "new"]);

        scene.Server.Torrents.Values.Should().OnlyContain(torrent => torrent.Tags.OrderBy(tag => tag).SequenceEqual(new[] { "both", "new" }));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Setting_none_takes_all_away(string version)
    {
        await using var scene = await ConnectAsync(version);

        await scene.Api.Tags!.SetAsync(MultiTarget.All, []);

        scene.Server.Torrents.Values.Should().OnlyContain(torrent => torrent.Tags.Count == 0);
    }

    [Fact]
    public async Task Before_5_1_only_the_surplus_is_taken_away()
    {
        await using var scene = await ConnectAsync("5.0.0");

        await scene.Api.Tags!.SetAsync(Sample.Many(2), ["both", "new"]);

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/removeTags", "torrents/addTags");
        scene.Server.Last("torrents/removeTags")["tags"]!.Split(',').Should().BeEquivalentTo("one", "two");
        scene.Server.Last("torrents/addTags")["tags"].Should().Be("both,new");
    }

    [Fact]
    public async Task An_empty_list_is_never_sent_to_a_server_that_takes_it_for_all_tags()
    {
        await using var scene = await ConnectAsync("4.5.2");

        await scene.Api.Tags!.SetAsync(Sample.Many(2), ["one", "two", "both"]);
        await scene.Api.Tags!.RemoveAsync(Sample.Many(2), []);

        scene.Server.Actions.Should().NotContain("torrents/removeTags");
        scene.Server.Torrents.Values.Should().OnlyContain(torrent => torrent.Tags.Count == 3);
    }

    [Fact]
    public async Task From_5_1_tags_are_set_in_one_request()
    {
        await using var scene = await ConnectAsync("5.1.0");

        await scene.Api.Tags!.SetAsync(MultiTarget.All, ["a"]);

        scene.Server.Requests.Should().ContainSingle().Which.Body.Should().Be("hashes=all&tags=a");
    }

    [Fact]
    public async Task Tags_need_4_2_in_every_member()
    {
        await using var scene = await Scene.ConnectedAsync("4.1.9");
        var tags = scene.Api.Tags!;
        Func<Task>[] calls =
        [
            () => tags.ListAsync(), () => tags.AddAsync(Sample.Hash(1), ["a"]), () => tags.RemoveAsync(Sample.Hash(1), ["a"]), () => tags.SetAsync(Sample.Hash(1), ["a"]),
        ];

        foreach (var call in calls) (await Failure.OfAsync<ApiError.Unsupported>(call)).Capability.Should().Be(Capability.TagsAssign);

        scene.Server.Requests.Should().BeEmpty();
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1)).Tags.AddRange(["both", "one"]);
        scene.Server.Hold(Sample.Hash(2)).Tags.AddRange(["both", "two"]);
        return scene;
    }
}
