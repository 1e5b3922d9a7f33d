using System.Collections.Concurrent;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Swarm;

/// <summary>One server seeds real data, another gets it: the whole way of a download, on loopback.</summary>
public abstract class SwarmTests(RealServerPool pool, string version) : ServerTest(pool, version)
{
    private const int FileSize = 500_000;
    private static readonly TorrentState[] LegalStates =
        [TorrentState.FetchingMetadata, TorrentState.Checking, TorrentState.Downloading, TorrentState.Moving, TorrentState.Seeding, TorrentState.Queued];

    public static TheoryData<TorrentKind> Kinds => [TorrentKind.V1, TorrentKind.V2, TorrentKind.Hybrid];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_torrent_file_is_downloaded_from_a_seeding_peer(TorrentKind kind)
    {
        var made = TorrentMaker.Make(kind, FileSize);

        await DownloadAsync(made, made.File);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_magnet_link_is_downloaded_from_a_seeding_peer(TorrentKind kind)
    {
        var made = TorrentMaker.Make(kind, FileSize);

        await DownloadAsync(made, MagnetLink.Create(made.Hash, made.File.Name));
    }

    private async Task DownloadAsync(MadeTorrent made, AddSource source)
    {
        await using var leeching = await StartAsync();
        await using var leecher = Connect(leeching);
        Assert.SkipUnless(made.Hash.HasV1 || (await leecher.GetServerAsync(Token)).Supports(Capability.AddV2), $"qBittorrent {Version} knows v1 torrents only.");
        await using var seeding = await StartAsync();
        await SeedAsync(seeding, made);
        var seen = new ConcurrentQueue<Torrent>();

        var added = await leecher.Add(source).SendAsync(Token);
        using var arrived = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var introducing = IntroduceAsync(leeching, made, seeding.PeerPort, arrived.Token);
        var complete = await leecher.WaitUntilCompleteAsync(made.Hash, Patience with { Progress = new Recorder(seen) }, Token);
        await arrived.CancelAsync();
        await introducing;

        added.Outcome.Should().Be(AddOutcome.Added);
        complete.Progress.Should().Be(1);
        complete.LeftBytes.Should().Be(0);
        complete.WantedSizeBytes.Should().BeGreaterThanOrEqualTo(2 * FileSize, "4.2.5 counts padding too");
        made.IsIn(leeching.DownloadDirectory).Should().BeTrue("the bytes on disk are those that were seeded");
        seen.Should().OnlyContain(torrent => LegalStates.Contains(torrent.State), "those are the states of a download");
        seen.Select(torrent => torrent.Progress).Should().BeInAscendingOrder();
        await leecher.RemoveAsync(made.Hash, RemoveData.Delete, Token);
    }

    /// <summary>A server that speaks TCP to its peers: a first try by uTP over loopback fails now and then, and the next comes after 15 s.</summary>
    private Task<QBittorrentProcess> StartAsync() => QBittorrentProcess.StartAsync(
        Version,
        new QBittorrentProcessOptions
        {
            BitTorrent = new Dictionary<string, string> { [@"Session\BTProtocol"] = "TCP" },
            Preferences = new Dictionary<string, string> { [@"Bittorrent\uTP"] = "false" },
        },
        Token);

    private static async Task SeedAsync(QBittorrentProcess server, MadeTorrent made)
    {
        made.WriteTo(server.DownloadDirectory);
        await using var seeder = Connect(server);
        await seeder.Add(made.File).SendAsync(Token);
        await seeder.WaitUntilCompleteAsync(made.Hash, Patience, Token);
    }

    /// <summary>Tells the leecher of the seeder again and again: a torrent that is being checked or has no metadata yet may forget it.</summary>
    private static async Task IntroduceAsync(QBittorrentProcess leecher, MadeTorrent made, int port, CancellationToken cancellationToken)
    {
        using var raw = await RawClient.LoginAsync(leecher, Token);
        var keys = string.Join('|', SingleTarget.Of(made.Hash).Candidates);
        await Eventually.HoldsAsync(
            async () =>
            {
                await raw.PostAsync("api/v2/torrents/addPeers", [("hashes", keys), ("peers", $"127.0.0.1:{port}")], Token);
                return cancellationToken.IsCancellationRequested;
            },
            "the download is over",
            Patience.Timeout);
    }

    private sealed class Recorder(ConcurrentQueue<Torrent> seen) : IProgress<Torrent>
    {
        public void Report(Torrent value) => seen.Enqueue(value);
    }
}

public sealed class Swarm425Tests(RealServerPool pool) : SwarmTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Swarm452Tests(RealServerPool pool) : SwarmTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Swarm510Tests(RealServerPool pool) : SwarmTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Swarm530Tests(RealServerPool pool) : SwarmTests(pool, QBittorrentVersions.V5_3_0);
