using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Testing.Tests.Watching;

/// <summary>A simulated server, a mirror of it with two watchers, a second mirror in the same session, and somebody else who works on the server.</summary>
internal sealed class MirrorModel : IAsyncDisposable
{
    private const int StepsBetweenResyncs = 25;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly ResponseFault[] Faults =
        [ResponseFault.ServerError, ResponseFault.BadGateway, ResponseFault.Drop, ResponseFault.LostAnswer, ResponseFault.CutBody, ResponseFault.DropField];

    private readonly Random _random;
    private readonly ManualClock _clock = new();
    private readonly RepeatingHandler _handler = new();
    private readonly Dictionary<InfoHash, SampleTorrent> _samples = [];
    private readonly QBittorrentServer _server;
    private readonly QBittorrentApi _api;
    private readonly QBittorrentApi _other;
    private readonly TorrentMirror _mirror;
    private readonly TorrentMirror _rival;
    private readonly List<ModelWatcher> _watchers = [];
    private bool _isLossy;

    public MirrorModel(string version, int seed)
    {
        _random = new Random(seed);
        _server = QBittorrentServer.Start(version, new QBittorrentServerOptions
        {
            Clock = _clock, DownloadRate = 1_000, MetadataDelay = TimeSpan.FromSeconds(5), CheckingTime = TimeSpan.FromSeconds(2), MaxSessions = 0,
            FindMetadata = magnet => _samples.GetValueOrDefault(magnet.Hash)?.File,
        });
        _api = Connect(_handler);
        _other = Connect(null);
        var options = new WatchOptions { Clock = _clock, ResyncInterval = TimeSpan.FromMinutes(2) };
        (_mirror, _rival) = (new TorrentMirror(_api, options), new TorrentMirror(_api, options));
        _watchers.AddRange([new ModelWatcher(_mirror, WasEverThere), new ModelWatcher(_mirror, WasEverThere)]);
    }

    /// <summary>How often the mirror was asked to look, and did.</summary>
    public int Refreshes { get; private set; }

    /// <summary>How often it was compared at once, because nothing was lost since the last full answer.</summary>
    public int Exact { get; private set; }

    public async Task StepAsync(int step)
    {
        await ActAsync();
        if (_random.Next(2) == 0) await RefreshAsync();
        if (step % StepsBetweenResyncs == StepsBetweenResyncs - 1) await CheckAsync();
    }

    /// <summary>After a resync the mirror is what the server holds, and so is what the watchers were told.</summary>
    public async Task CheckAsync()
    {
        _server.Heal();
        _clock.Advance(TimeSpan.FromMinutes(3));
        await _mirror.RefreshAsync(TestContext.Current.CancellationToken);
        await _mirror.RefreshAsync(TestContext.Current.CancellationToken);
        (_isLossy, _handler.HasRepeated) = (false, false);
        await CompareAsync();

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
        await _rival.DisposeAsync();
        _api.Dispose();
        _other.Dispose();
        await _server.DisposeAsync();
        _handler.Dispose();
    }

    private async Task ActAsync()
    {
        switch (_random.Next(16))
        {
            case 0 or 1:
                await AddAsync();
                break;
            case 2 when Pick() is { } removed:
                await _other.RemoveIfPresentAsync(removed, RemoveData.Delete, TestContext.Current.CancellationToken);
                break;
            case 3 when Pick() is { } complete:
                _server.Complete(complete);
                break;
            case 4 or 5 when Pick() is { } named:
                _server.SetState(named, _random.Next(3) == 0 ? null : $"word{_random.Next(9)}");
                break;
            case 6 when Pick() is { } lost:
                _server.LoseFiles(lost);
                break;
            case 7 when Pick() is { } labelled:
                await _other.Require<ICategoryFeature>().AssignAsync(labelled, $"c{_random.Next(3)}", TestContext.Current.CancellationToken);
                break;
            case 8 or 9:
                Break();
                break;
            case 10 when _random.Next(4) == 0:
                _server.ExpireSessions();
                break;
            case 11 when _random.Next(6) == 0:
                _server.Restart(_server.Version);
                break;
            case 12:
                _handler.Repeat();
                break;
            case 13 when _random.Next(4) == 0:
                await LookAsync(_rival);
                break;
            default:
                _clock.Advance(TimeSpan.FromSeconds(_random.Next(1, 4)));
                break;
        }
    }

    private async Task AddAsync()
    {
        if (_server.Torrents.Count > 12) return;

        // Some come back that were there before, under any of their hashes.
        var isBack = _samples.Count > 0 && _random.Next(3) == 0;
        var sample = isBack ? _samples.Values.ElementAt(_random.Next(_samples.Count)) : Make();
        lock (_samples)
        {
            foreach (var hash in (InfoHash[])[sample.Hash, V1Of(sample.Hash)]) _samples.TryAdd(hash, sample);
        }

        AddSource source = _random.Next(2) == 0 ? sample.File : MagnetLink.Create(V1Of(sample.Hash), sample.Name);
        await _other.Add(source).SendAsync(TestContext.Current.CancellationToken);
    }

    private SampleTorrent Make()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return _random.Next(2) == 0 ? SampleTorrents.Hybrid(new Guid(bytes)) : SampleTorrents.SingleFile(new Guid(bytes));
    }

    private void Break()
    {
        var fault = Faults[_random.Next(Faults.Length)];
        _isLossy |= fault == ResponseFault.DropField;
        _server.Fail(fault, path: "sync/maindata");
    }

    private async Task RefreshAsync()
    {
        if (!await LookAsync(_mirror)) return;

        Refreshes++;
        if (_isLossy || _handler.HasRepeated)
        {
            _handler.HasRepeated = false;
            return;
        }

        Exact++;
        await CompareAsync();
    }

    /// <summary>False where a fault was in the way.</summary>
    private static async Task<bool> LookAsync(TorrentMirror mirror)
    {
        try
        {
            await mirror.RefreshAsync(TestContext.Current.CancellationToken);
            return true;
        }
        catch (TorrentApiException failure) when (failure.Error.IsTransient)
        {
            return false;
        }
    }

    private async Task CompareAsync()
    {
        var truth = await _other.ListAsync(cancellationToken: TestContext.Current.CancellationToken);
        var mirrored = _mirror.Current.ToDictionary(torrent => torrent.Hash);
        mirrored.Keys.Order().Should().Equal(truth.Select(torrent => torrent.Hash).Order());
        foreach (var torrent in truth) mirrored[torrent.Hash].Should().Be(torrent);
    }

    private bool WasEverThere(InfoHash hash)
    {
        lock (_samples) return _samples.Keys.Any(hash.SharesHashWith);
    }

    private Torrent? Pick() => _server.Torrents is { Count: > 0 } all ? all[_random.Next(all.Count)] : null;

    private QBittorrentApi Connect(HttpMessageHandler? handler) => new(
        new QBittorrentOptions { BaseAddress = _server.Address, Username = _server.Options.Username, Password = _server.Options.Password },
        new BackendServices { Clock = _clock, Handler = handler });

    private static InfoHash V1Of(InfoHash hash) => InfoHash.Parse(hash.V1Hex!);
}
