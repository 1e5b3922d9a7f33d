using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.Watching;

/// <summary>A server of any kind with a mirror of it, two watchers, and somebody else who works on it.</summary>
/// <param name="mirrored">The client that is mirrored.</param>
/// <param name="other">Another client of the same server.</param>
/// <param name="hooks">What the kind of server is told directly.</param>
/// <param name="seed">The same seed plays the same game.</param>
internal sealed class PlainModel(ITorrentApi mirrored, ITorrentApi other, PlainModel.Hooks hooks, int seed) : IAsyncDisposable
{
    private const int MostTorrents = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Random _random = new(seed);
    private readonly TorrentMirror _mirror = new(mirrored);
    private readonly HashSet<InfoHash> _everThere = [];
    private readonly List<ModelWatcher> _watchers = [];

    /// <summary>How often the mirror looked and was found to be what the server held.</summary>
    public int Compared { get; private set; }

    /// <summary>How often a fault was in its way.</summary>
    public int Disturbed { get; private set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task RunAsync(int steps)
    {
        _watchers.AddRange([new ModelWatcher(_mirror, WasEverThere), new ModelWatcher(_mirror, WasEverThere)]);
        for (var step = 0; step < steps; step++)
        {
            await ActAsync();
            if (_random.Next(2) == 0) await RefreshAsync(_random.Next(4) == 0);
        }

        await RefreshAsync(isDisturbed: false);
        using var patience = new CancellationTokenSource(Patience);
        while (!_watchers.TrueForAll(watcher => watcher.Knows(_mirror.Current)))
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var watcher in _watchers) await watcher.DisposeAsync();
        await _mirror.DisposeAsync();
    }

    private async Task ActAsync()
    {
        var torrents = await other.ListAsync(cancellationToken: Token);
        var one = torrents.Count > 0 ? torrents[_random.Next(torrents.Count)].Hash : default(InfoHash?);
        switch (_random.Next(6))
        {
            case 0 or 1 when torrents.Count < MostTorrents:
                await AddAsync();
                break;
            case 2 when one is { } removed:
                await other.RemoveAsync(removed, RemoveData.Delete, Token);
                break;
            case 3 when one is { } complete:
                hooks.Complete(complete);
                break;
            case 4 when one is { } odd:
                hooks.Change(odd, _random.Next(3));
                break;
        }
    }

    private async Task AddAsync()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        var sample = SampleTorrents.SingleFile(new Guid(bytes));
        lock (_everThere) _everThere.Add(sample.Hash);
        hooks.Expect(sample.File);
        await other.Add(sample.File).SendAsync(Token);
    }

    private async Task RefreshAsync(bool isDisturbed)
    {
        if (isDisturbed) hooks.Fail(_random.Next(3));
        try
        {
            await _mirror.RefreshAsync(Token);
        }
        catch (TorrentApiException failure) when (isDisturbed && failure.Error.IsTransient)
        {
            Disturbed++;
            return;
        }
        finally
        {
            hooks.Heal();
        }

        Compared++;
        var truth = await other.ListAsync(cancellationToken: Token);
        _mirror.Current.OrderBy(torrent => torrent.Hash).Should().Equal(truth.OrderBy(torrent => torrent.Hash));
    }

    private bool WasEverThere(InfoHash hash)
    {
        lock (_everThere) return _everThere.Contains(hash);
    }

    /// <summary>What the kind of server is told directly.</summary>
    internal sealed record Hooks
    {
        public required Action<InfoHash> Complete { get; init; }

        /// <summary>Makes something about a torrent different.</summary>
        public required Action<InfoHash, int> Change { get; init; }

        /// <summary>Told of a torrent before it is added.</summary>
        public Action<TorrentFile> Expect { get; init; } = _ => { };

        /// <summary>Lets the next request fail in one of three ways.</summary>
        public required Action<int> Fail { get; init; }

        public required Action Heal { get; init; }
    }
}
