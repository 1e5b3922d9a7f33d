using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Native;

/// <summary>What a real qBittorrent alone does with torrents, tags, its session, metadata and data of clients.</summary>
public abstract class TorrentTests(RealServerPool pool, string version) : NativeTest(pool, version)
{
    [Fact]
    public async Task Properties_are_read()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        var sample = await AddAsync(api);

        var properties = await api.GetPropertiesAsync(sample.Target, Token);

        (properties.PieceLengthBytes, properties.PieceCount, properties.PiecesHere, properties.ConnectionsLimit is > 0).Should().Be((16 * 1024L, 2, 0, true));
        await FailureAsync<ApiError.MissingTorrent>(() => api.GetPropertiesAsync(SampleTorrents.UnknownHash(), Token));
    }

    [Fact]
    public async Task Tags_are_made_and_deleted_without_a_torrent()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);

        await api.CreateTagsAsync(["a", "b", "c"], Token);
        await api.DeleteTagsAsync(["b", "nope"], Token);

        (await api.Tags!.ListAsync(Token)).Should().BeEquivalentTo("a", "c");
    }

    [Fact]
    public async Task Comment_paths_and_count_are_there_where_the_version_has_them()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        var sample = await AddAsync(api);
        var folder = Path.Combine(server.ProfileDirectory, "elsewhere");

        if (await HasAsync("4.4", () => api.SetDownloadPathAsync(sample.Target, folder, Token)))
        {
            await Eventually.HoldsAsync(async () => (await api.GetPropertiesAsync(sample.Target, Token)).DownloadPath == folder, "it has a download path");
            await api.SetDownloadPathAsync(sample.Target, null, Token);
            await Eventually.HoldsAsync(async () => (await api.GetPropertiesAsync(sample.Target, Token)).DownloadPath is var path && (path.Length == 0 || path == server.DownloadDirectory), "it has none of its own");
            await api.SetSavePathAsync(sample.Target, folder, Token);
            await Eventually.HoldsAsync(async () => (await api.GetAsync(sample.Target, Token))!.SavePath == folder, "it has a save path");
        }

        if (await HasAsync("4.6.1", () => api.GetCountAsync(Token))) (await api.GetCountAsync(Token)).Should().Be(1);
        if (await HasAsync("5.2", () => api.SetCommentAsync(sample.Target, "a & b", Token))) (await api.GetPropertiesAsync(sample.Target, Token)).Comment.Should().Be("a & b");
    }

    [Fact]
    public async Task The_session_is_paused_and_resumed_where_the_version_can()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        if (!await HasAsync("5.3", () => api.PauseSessionAsync(Token))) return;

        using var raw = await RawClient.LoginAsync(server, Token);
        (await raw.GetAsync("api/v2/sync/maindata", Token)).Text.Should().Contain("\"session_state\":true");
        await api.ResumeSessionAsync(Token);
        (await raw.GetAsync("api/v2/sync/maindata?rid=0", Token)).Text.Should().Contain("\"session_state\":false");
    }

    [Fact]
    public async Task Metadata_is_had_without_an_add_where_the_version_can()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        var sample = SampleTorrents.Hybrid(Guid.NewGuid());
        await using var site = new FeedServer { Torrent = sample.File.Bytes.ToArray() };
        if (!await HasAsync("5.2", () => api.ParseMetadataAsync(sample.File, Token))) return;

        var source = new Uri(site.TorrentUrl);
        TorrentFile? fetched = null;
        await Eventually.HoldsAsync(async () => (fetched = await api.FetchMetadataAsync(source, Token)) is not null, "the .torrent was fetched");

        (await api.ParseMetadataAsync(sample.File, Token), fetched!.Hash).Should().Be((sample.Hash, sample.Hash));
        (await api.FetchMetadataAsync(SampleTorrents.Magnet(Guid.NewGuid()), Token)).Should().BeNull("nobody has it");
        (await api.ListAsync(cancellationToken: Token)).Should().BeEmpty();
        var present = await AddAsync(api);
        await FailureAsync<ApiError.Conflict>(() => api.FetchMetadataAsync(present.ToMagnet(), Token));
    }

    [Fact]
    public async Task Data_of_clients_is_kept_where_the_version_can()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);
        if (!await HasAsync("5.2", () => api.StoreClientDataAsync(new Dictionary<string, string?> { ["a"] = "{\"b\":1}", ["c"] = "[1]" }, Token))) return;

        await api.StoreClientDataAsync(new Dictionary<string, string?> { ["c"] = null, ["d \"e\""] = "\"x\"" }, Token);

        (await api.LoadClientDataAsync(cancellationToken: Token)).Should().BeEquivalentTo(new Dictionary<string, string> { ["a"] = "{\"b\":1}", ["d \"e\""] = "\"x\"" });
        (await api.LoadClientDataAsync(["d \"e\"", "nope"], Token)).Should().BeEquivalentTo(new Dictionary<string, string> { ["d \"e\""] = "\"x\"" });
    }

    /// <summary>Runs a call that came with a release; on an older server it says so, and the result is false.</summary>
    private async Task<bool> HasAsync(string release, Func<Task> call)
    {
        if (!IsFrom(release))
        {
            (await FailureAsync<ApiError.Unsupported>(call)).What.Should().Contain($"needs qBittorrent {release};");
            return false;
        }

        await call();
        return true;
    }

    private static async Task<SampleTorrent> AddAsync(QBittorrentApi api)
    {
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        await api.Add(sample.File).Stopped().SendAsync(Token);
        return sample;
    }
}

public sealed class Torrent425Tests(RealServerPool pool) : TorrentTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Torrent452Tests(RealServerPool pool) : TorrentTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Torrent510Tests(RealServerPool pool) : TorrentTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Torrent530Tests(RealServerPool pool) : TorrentTests(pool, QBittorrentVersions.V5_3_0);
