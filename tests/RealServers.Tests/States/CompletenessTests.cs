using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.States;

/// <summary>What must not pass for complete, on every server: acting on such a torrent would lose or spread incomplete data.</summary>
public abstract class CompletenessTests(RealServerPool pool, string version) : ServerTest(pool, version)
{
    [Fact]
    public async Task A_stopped_magnet_is_not_complete()
    {
        await using var api = Connect(await GetServerAsync());
        var magnet = MagnetLink.Create(TorrentMaker.Make(TorrentKind.V1).Hash, "a stopped magnet");

        await api.Add(magnet).Stopped().SendAsync(Token);
        var torrent = await api.WaitUntilAsync(magnet.Hash, found => found.State == TorrentState.Stopped, Patience, Token);

        torrent.HasMetadata.Should().BeFalse();
        torrent.IsComplete.Should().BeFalse();
        torrent.WantedSizeBytes.Should().BeNull();
        await AssertWaitingGoesOnAsync(api, magnet.Hash);
        await api.RemoveAsync(magnet.Hash, RemoveData.Delete, Token);
    }

    [Fact]
    public async Task A_torrent_with_every_file_skipped_is_not_complete()
    {
        var server = await GetServerAsync();
        await using var api = Connect(server);
        using var raw = await RawClient.LoginAsync(server, Token);
        var made = TorrentMaker.Make(TorrentKind.V1);
        await api.Add(made.File).Stopped().SendAsync(Token);
        await api.WaitUntilAsync(made.Hash, found => found.State == TorrentState.Stopped, Patience, Token);

        (await raw.PostAsync("api/v2/torrents/filePrio", [("hash", $"{made.Hash}"), ("id", "0|1"), ("priority", "0")], Token)).Expect();
        var torrent = await api.WaitUntilAsync(made.Hash, found => found.WantedSizeBytes == 0, Patience, Token);

        torrent.IsComplete.Should().BeFalse();
        // 4.2.5 shows the old priorities and paths for a moment.
        await Eventually.HoldsAsync(
            async () => (await api.ListContentsAsync(made.Hash, Token)).All(content => content.Priority == ContentPriority.Skip), "every file is skipped");
        (await api.ListContentsAsync(made.Hash, Token)).Should().OnlyContain(content => !content.Path.Contains(".unwanted", StringComparison.Ordinal));
        await AssertWaitingGoesOnAsync(api, made.Hash);
        await api.RemoveAsync(made.Hash, RemoveData.Delete, Token);
    }

    [Fact]
    public async Task A_torrent_with_missing_files_is_errored_and_not_complete()
    {
        await using var api = Connect(await GetServerAsync());
        var made = TorrentMaker.Make(TorrentKind.V1);

        await api.Add(made.File, new AddOptions { SkipChecking = true }).SendAsync(Token);
        var waiting = () => api.WaitUntilCompleteAsync(made.Hash, Patience, Token);

        (await waiting.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.ErroredTorrent>();
        var torrent = await api.GetAsync(made.Hash, Token);
        torrent!.NativeState.Should().BeOneOf("missingFiles", "error");
        torrent.IsComplete.Should().BeFalse();
        await api.RemoveAsync(made.Hash, RemoveData.Delete, Token);
    }

    [Fact]
    public async Task A_torrent_that_is_being_checked_is_not_complete()
    {
        // A server of its own: 4.2.5 answers nobody for seconds while it checks. It checks one after another, so the later ones are seen waiting.
        await using var server = await QBittorrentProcess.StartAsync(Version, cancellationToken: Token);
        await using var api = Connect(server);
        var zeros = Enumerable.Range(0, 6).Select(_ => new ZeroTorrent(mebibytes: 32)).ToList();
        foreach (var zero in zeros)
        {
            zero.WriteTo(server.DownloadDirectory);
            await api.Add(zero.File, new AddOptions { SkipChecking = true, Stopped = true }).SendAsync(Token);
        }

        var all = MultiTarget.Of(zeros.Select(zero => zero.Hash));
        foreach (var zero in zeros) await api.WaitUntilCompleteAsync(zero.Hash, Patience, Token);
        await api.Maintenance!.RecheckAsync(all, Token);
        var seen = await WatchAsync(api, all, torrent => torrent.State == TorrentState.Checking);

        seen.Should().NotBeEmpty().And.OnlyContain(torrent => !torrent.IsComplete);
        foreach (var zero in zeros) await api.WaitUntilCompleteAsync(zero.Hash, Patience, Token);
        await api.RemoveAsync(all, RemoveData.Delete, Token);
    }

    /// <summary>Looks until some torrents are as awaited, and gives those.</summary>
    private static async Task<IReadOnlyList<Torrent>> WatchAsync(QBittorrentApi api, MultiTarget targets, Func<Torrent, bool> awaited)
    {
        IReadOnlyList<Torrent> seen = [];
        await Eventually.HoldsAsync(
            async () =>
            {
                seen = [.. (await api.ListAsync(new TorrentQuery { Targets = targets }, Token)).Where(awaited)];
                return seen.Count > 0;
            },
            "a torrent is seen as awaited");
        return seen;
    }

    /// <summary>Waiting for completion looks three times and is still waiting then.</summary>
    private static async Task AssertWaitingGoesOnAsync(QBittorrentApi api, InfoHash hash)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var looks = new CountingProgress(3, enough.Cancel);

        var waiting = () => api.WaitUntilCompleteAsync(hash, Patience with { Progress = looks }, enough.Token);

        await waiting.Should().ThrowAsync<OperationCanceledException>("the torrent is not complete");
    }

    private sealed class CountingProgress(int enough, Action then) : IProgress<Torrent>
    {
        private int _count;

        public void Report(Torrent value)
        {
            if (Interlocked.Increment(ref _count) == enough) then();
        }
    }
}

public sealed class Completeness425Tests(RealServerPool pool) : CompletenessTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Completeness452Tests(RealServerPool pool) : CompletenessTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Completeness510Tests(RealServerPool pool) : CompletenessTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Completeness530Tests(RealServerPool pool) : CompletenessTests(pool, QBittorrentVersions.V5_3_0);
