using TorrentApi.RealServers.Tests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Watching;

/// <summary>A mirror by the server's own changes shows what its list shows, whatever somebody else does meanwhile.</summary>
public abstract class MirrorTests(RealServerPool pool, string version) : ServerTest(pool, version)
{
    private const int Steps = 40;
    private const int MostTorrents = 6;

    private readonly List<InfoHash> _ours = [];

    [Fact]
    public async Task A_mirror_follows_random_operations()
    {
        var server = await GetServerAsync();
        await using var api = Connect(server);
        await using var other = Connect(server);
        await using var mirror = new TorrentMirror(api);
        var random = new Random(7);
        await mirror.RefreshAsync(Token);

        for (var step = 0; step < Steps; step++)
        {
            await ActAsync(other, random);
            await Eventually.HoldsAsync(async () => await AgreesAsync(mirror, other), $"step {step} is seen");
        }

        foreach (var hash in _ours) await other.RemoveAsync(hash, RemoveData.Delete, Token);
        await Eventually.HoldsAsync(async () => (await mirror.RefreshAsync(Token)).All(torrent => !_ours.Contains(torrent.Hash)), "all of ours are gone");
    }

    private async Task ActAsync(ITorrentApi other, Random random)
    {
        if (_ours.Count == 0 || (_ours.Count < MostTorrents && random.Next(3) == 0))
        {
            var made = TorrentMaker.Make(TorrentKind.V1);
            await other.Add(made.File).Stopped().SendAsync(Token);
            _ours.Add(made.Hash);
            return;
        }

        var one = _ours[random.Next(_ours.Count)];
        switch (random.Next(4))
        {
            case 0:
                await other.RemoveAsync(one, RemoveData.Delete, Token);
                _ours.Remove(one);
                break;
            case 1:
                await other.Require<ICategoryFeature>().AssignAsync(one, $"mirrored {random.Next(3)}", Token);
                break;
            case 2:
                await other.StartAsync(one, Token);
                break;
            default:
                await other.StopAsync(one, Token);
                break;
        }
    }

    /// <summary>Compares what an operation changes; rates and times differ from one look to the next.</summary>
    private async Task<bool> AgreesAsync(TorrentMirror mirror, ITorrentApi other)
    {
        var shown = (await mirror.RefreshAsync(Token)).Where(IsOurs).Select(Essence);
        var listed = (await other.ListAsync(cancellationToken: Token)).Where(IsOurs).Select(Essence);
        return shown.Order().SequenceEqual(listed.Order());
    }

    private bool IsOurs(Torrent torrent) => _ours.Contains(torrent.Hash);

    private static (InfoHash Hash, string Name, string? Category, TorrentState State, string? SavePath) Essence(Torrent torrent) =>
        (torrent.Hash, torrent.Name, torrent.Category, torrent.State, torrent.SavePath);
}

public sealed class Mirror425Tests(RealServerPool pool) : MirrorTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Mirror452Tests(RealServerPool pool) : MirrorTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Mirror510Tests(RealServerPool pool) : MirrorTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Mirror530Tests(RealServerPool pool) : MirrorTests(pool, QBittorrentVersions.V5_3_0);
