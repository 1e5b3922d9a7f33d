using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Native;

/// <summary>The torrent creator of a real server.</summary>
public abstract class CreatorTests(RealServerPool pool, string version) : NativeTest(pool, version)
{
    [Fact]
    public async Task A_torrent_is_made_read_and_forgotten_and_nothing_is_seeded()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        var folder = Directory.CreateDirectory(Path.Combine(server.ProfileDirectory, "made")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "a.bin"), new byte[40_000], Token);
        await File.WriteAllBytesAsync(Path.Combine(folder, "b.bin"), new byte[10], Token);
        var options = new QBittorrentCreatorOptions
        {
            SourcePath = folder, Format = QBittorrentCreatorFormat.V1, PieceLengthBytes = 32 * 1024, IsPrivate = true, Comment = "a remark",
            Trackers = ["http://127.0.0.1:9/a", "http://127.0.0.1:9/b"], WebSeeds = ["http://127.0.0.1:9/w"],
        };
        if (!IsFrom("5.0"))
        {
            (await FailureAsync<ApiError.Unsupported>(() => api.Creator.StartAsync(options, Token))).What.Should().Contain("5.0");
            return;
        }

        var id = await api.Creator.StartAsync(options, Token);
        await Eventually.HoldsAsync(async () => await api.Creator.GetAsync(id, Token) is { State: QBittorrentCreatorState.Finished }, "it is made");
        var task = (await api.Creator.ListAsync(Token)).Should().ContainSingle().Which;
        var file = await api.Creator.GetFileAsync(id, Token);

        (task.Id, task.SourcePath, task.PieceLengthBytes, task.IsPrivate, task.ErrorText, task.AddedAt is not null).Should().Be((id, folder, 32 * 1024, true, null, IsFrom("5.2")));
        (file.Name, file.PieceLengthBytes, file.IsPrivate, file.Comment, file.Hash.HasV2).Should().Be(("made", 32 * 1024, true, "a remark", false));
        file.Contents.Select(content => content.SizeBytes).Should().BeEquivalentTo([40_000L, 10L]);
        file.TrackerTiers.SelectMany(tier => tier).Should().BeEquivalentTo(options.Trackers);
        file.WebSeeds.Should().Equal("http://127.0.0.1:9/w");
        (await api.ListAsync(cancellationToken: Token)).Should().BeEmpty();
        await api.Creator.RemoveAsync(id, Token);
        await api.Creator.RemoveAsync(id, Token);
        (await api.Creator.GetAsync(id, Token)).Should().BeNull();
        await FailureAsync<ApiError.Conflict>(() => api.Creator.GetFileAsync(id, Token));
    }

    [Fact]
    public async Task What_cannot_be_made_fails_with_a_reason()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        Assert.SkipUnless(IsFrom("5.0"), $"qBittorrent {Version} has no torrent creator; the other fact says so.");

        var id = await api.Creator.StartAsync(new QBittorrentCreatorOptions { SourcePath = Path.Combine(server.ProfileDirectory, "nothing") }, Token);
        await Eventually.HoldsAsync(async () => await api.Creator.GetAsync(id, Token) is { State: QBittorrentCreatorState.Failed }, "it has failed");

        (await api.Creator.GetAsync(id, Token))!.ErrorText.Should().NotBeNullOrEmpty();
        await FailureAsync<ApiError.Conflict>(() => api.Creator.GetFileAsync(id, Token));
    }
}

public sealed class Creator425Tests(RealServerPool pool) : CreatorTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Creator452Tests(RealServerPool pool) : CreatorTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Creator510Tests(RealServerPool pool) : CreatorTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Creator530Tests(RealServerPool pool) : CreatorTests(pool, QBittorrentVersions.V5_3_0);
