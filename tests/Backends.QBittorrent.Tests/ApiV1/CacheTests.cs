using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>The server answers the same question about the same torrent from memory for 1.5 s, whatever has changed.</summary>
public sealed class CacheTests
{
    private const string Old = "udp://old.test:1";
    private const string New = "udp://new.test:1";

    public static TheoryData<string> Versions => ServerVersion.ObservedOfV1;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_tracker_that_was_added_is_listed_at_once(string version)
    {
        await using var scene = await ConnectAsync(version);
        await scene.Api.Trackers!.ListAsync(Sample.Hash(1));

        await scene.Api.Trackers!.AddAsync(Sample.Hash(1), [New]);

        (await scene.Api.Trackers!.ListAsync(Sample.Hash(1))).Select(tracker => tracker.Url).Should().Equal(Old, New);
    }

    [Fact]
    public async Task What_another_client_added_is_listed_at_once_too()
    {
        await using var scene = await ConnectAsync("4.0.4");
        await scene.Api.Trackers!.ListAsync(Sample.Hash(1));

        scene.Server.Torrents.Values.Single().Trackers.Add(New);

        (await scene.Api.Trackers!.ListAsync(Sample.Hash(1))).Select(tracker => tracker.Url).Should().Equal(Old, New);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_files_of_a_removed_torrent_are_missing_though_the_server_still_has_them_in_mind(string version)
    {
        await using var scene = await ConnectAsync(version);
        await scene.Api.ListContentsAsync(Sample.Hash(1));

        await scene.Api.RemoveAsync(Sample.Hash(1), RemoveData.Keep);

        await Failure.OfAsync<ApiError.MissingTorrent>(() => scene.Api.ListContentsAsync(Sample.Hash(1)));
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1)).Trackers.Add(Old);
        return scene;
    }
}
