using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.Watching;

/// <summary>What may happen to a stream of changes, one trouble at a time, on a server that speaks HTTP.</summary>
public sealed class MirrorTroubleOnServersTests : IAsyncDisposable
{
    private static readonly SampleTorrent First = SampleTorrents.SingleFile(new Guid("11111111-2222-3333-4444-555555555501"));
    private static readonly SampleTorrent Second = SampleTorrents.SingleFile(new Guid("11111111-2222-3333-4444-555555555502"));

    private readonly RepeatingHandler _handler = new();
    private readonly QBittorrentServer _server = QBittorrentServer.Start("5.1.0", new QBittorrentServerOptions { DownloadRate = 0 });
    private readonly QBittorrentApi _api;
    private readonly QBittorrentApi _other;
    private readonly TorrentMirror _mirror;

    public MirrorTroubleOnServersTests()
    {
        (_api, _other) = (Connect(_handler), Connect(null));
        _mirror = new TorrentMirror(_api);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_that_expires_between_two_looks_is_renewed_and_nothing_is_missed()
    {
        await BeginAsync();

        _server.ExpireSessions();
        await _other.Add(Second.File).SendAsync(Token);

        await LookAndCompareAsync();
    }

    [Fact]
    public async Task A_server_that_restarts_between_two_looks_begins_anew_and_nothing_is_missed()
    {
        await BeginAsync();

        _server.Restart(_server.Version);
        await _other.RemoveAsync(First.Hash, RemoveData.Delete, Token);

        await LookAndCompareAsync();
        _mirror.Current.Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_that_is_lost_on_the_way_is_asked_for_again_and_nothing_is_missed()
    {
        await BeginAsync();
        await _other.Add(Second.File).SendAsync(Token);
        _server.Fail(ResponseFault.LostAnswer, path: "sync/maindata");

        var asked = Asked();

        await LookAndCompareAsync();

        Asked().Should().Be(asked + 2);
    }

    [Fact]
    public async Task An_answer_that_is_told_a_second_time_invents_nothing_and_the_next_look_is_right()
    {
        await BeginAsync();
        await _other.Add(Second.File).SendAsync(Token);
        await _mirror.RefreshAsync(Token);
        await _other.RemoveAsync(Second.Hash, RemoveData.Delete, Token);

        _handler.Repeat();
        var repeated = await _mirror.RefreshAsync(Token);

        repeated.Select(torrent => torrent.Hash).Should().BeSubsetOf([First.Hash, Second.Hash]);
        await _mirror.RefreshAsync(Token);
        await LookAndCompareAsync();
    }

    [Fact]
    public async Task Two_mirrors_of_one_session_both_show_what_there_is()
    {
        await using var rival = new TorrentMirror(_api);
        await BeginAsync();
        await rival.RefreshAsync(Token);

        await _other.Add(Second.File).SendAsync(Token);
        await rival.RefreshAsync(Token);
        await LookAndCompareAsync();
        await _other.RemoveAsync(First.Hash, RemoveData.Delete, Token);
        await rival.RefreshAsync(Token);
        await LookAndCompareAsync();

        rival.Current.Select(torrent => torrent.Hash).Should().Equal(Second.Hash);
    }

    public async ValueTask DisposeAsync()
    {
        await _mirror.DisposeAsync();
        _api.Dispose();
        _other.Dispose();
        await _server.DisposeAsync();
        _handler.Dispose();
    }

    private QBittorrentApi Connect(HttpMessageHandler? handler) => new(
        new QBittorrentOptions { BaseAddress = _server.Address, Username = _server.Options.Username, Password = _server.Options.Password },
        new DependencyInjection.BackendServices { Handler = handler });

    private int Asked() => _server.Requests.Count(request => request.Path.EndsWith("sync/maindata", StringComparison.Ordinal));

    private async Task BeginAsync()
    {
        await _other.Add(First.File).SendAsync(Token);
        await LookAndCompareAsync();
    }

    private async Task LookAndCompareAsync()
    {
        await _mirror.RefreshAsync(Token);
        var truth = await _other.ListAsync(cancellationToken: Token);
        _mirror.Current.OrderBy(torrent => torrent.Hash).Should().Equal(truth.OrderBy(torrent => torrent.Hash));
    }
}
