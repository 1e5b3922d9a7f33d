using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Samples;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Adding;

/// <summary>Adds by many callers at once: nothing is lost, nothing is told twice. On servers of their own, which this keeps busy for seconds.</summary>
public abstract class AddingUnderLoadTests(RealServerPool pool, string version) : ServerTest(pool, version), IAsyncLifetime
{
    private QBittorrentProcess? _server;

    private QBittorrentProcess Busy => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync() => _server = await QBittorrentProcess.StartAsync(Version, cancellationToken: Token);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_server is not null) await _server.DisposeAsync();
    }

    [Fact]
    public async Task Two_hundred_torrents_added_at_once_are_all_added()
    {
        await using var api = Connect(Busy);
        var made = Enumerable.Range(0, 200).Select(_ => TorrentMaker.Make(TorrentKind.V1, size: 20_000)).ToList();

        var results = await Task.WhenAll(made.Select(torrent => api.Add(torrent.File).Stopped().Tags("load").Category("load").SendAsync(Token)));
        var present = await api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(made.Select(torrent => torrent.Hash)) }, Token);

        results.Should().OnlyContain(result => result.Outcome == AddOutcome.Added && result.Skipped.Count == 0);
        present.Should().HaveCount(200).And.OnlyContain(torrent => torrent.Category == "load" && torrent.Tags.Contains("load"));
        await api.RemoveAsync(MultiTarget.Of(present), RemoveData.Delete, Token);
    }

    [Fact]
    public async Task One_torrent_added_by_twenty_callers_of_a_client_is_added_once()
    {
        await using var api = Connect(Busy);
        var made = TorrentMaker.Make(TorrentKind.V1);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => api.Add(made.File).Stopped().SendAsync(Token)));

        results.Count(result => result.Outcome == AddOutcome.Added).Should().Be(1);
        results.Count(result => result.Outcome == AddOutcome.AlreadyPresent).Should().Be(19);
        await api.RemoveAsync(made.Hash, RemoveData.Delete, Token);
    }

    [Fact]
    public async Task One_torrent_added_through_two_clients_is_one_torrent_and_no_error()
    {
        await using var one = Connect(Busy);
        await using var other = Connect(Busy);
        await Task.WhenAll(one.GetServerAsync(Token), other.GetServerAsync(Token));

        for (var round = 0; round < 20; round++)
        {
            var made = TorrentMaker.Make(TorrentKind.V1, size: 20_000);

            var results = await Task.WhenAll(one.Add(made.File).Stopped().SendAsync(Token), other.Add(made.File).Stopped().SendAsync(Token));

            results.Should().OnlyContain(result => result.IsPresent);
            (await one.ListAsync(new TorrentQuery { Targets = made.Hash }, Token)).Should().ContainSingle();
            await one.RemoveAsync(made.Hash, RemoveData.Delete, Token);
        }
    }

    [Fact]
    public async Task An_add_whose_answer_is_cut_off_is_never_sent_twice_and_loses_no_option()
    {
        const int Cuts = 500;
        var server = Busy;
        await using var proxy = new ReverseProxy(server.BaseAddress, new() { PassesHost = true, Cuts = request => request.Route == "torrents/add" });
        await using var api = new Backends.QBittorrent.QBittorrentApi(new() { BaseAddress = proxy.Address, HostHeader = server.BaseAddress.Authority, Username = server.Username, Password = server.Password });
        var made = Enumerable.Range(0, Cuts).Select(_ => TorrentMaker.Make(TorrentKind.V1, size: 20_000)).ToList();

        var results = new System.Collections.Concurrent.ConcurrentBag<AddResult>();
        await Parallel.ForEachAsync(made, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Token }, async (torrent, token) =>
            results.Add(await api.Add(torrent.File).Stopped().Tags("cut").Category("cut").SendAsync(token)));
        var present = await api.ListAsync(new TorrentQuery { Targets = MultiTarget.Of(made.Select(torrent => torrent.Hash)) }, Token);

        proxy.Count("torrents/add").Should().Be(Cuts, "each add was sent once, and its answer cut off");
        results.Should().HaveCount(Cuts).And.OnlyContain(result => result.Outcome == AddOutcome.Added && result.Skipped.Count == 0);
        present.Should().HaveCount(Cuts).And.OnlyContain(torrent => torrent.Category == "cut" && torrent.Tags.Contains("cut"));
        await api.RemoveAsync(MultiTarget.Of(present), RemoveData.Delete, Token);
    }
}

public sealed class AddingUnderLoad425Tests(RealServerPool pool) : AddingUnderLoadTests(pool, QBittorrentVersions.V4_2_5);

public sealed class AddingUnderLoad452Tests(RealServerPool pool) : AddingUnderLoadTests(pool, QBittorrentVersions.V4_5_2);

public sealed class AddingUnderLoad510Tests(RealServerPool pool) : AddingUnderLoadTests(pool, QBittorrentVersions.V5_1_0);

public sealed class AddingUnderLoad530Tests(RealServerPool pool) : AddingUnderLoadTests(pool, QBittorrentVersions.V5_3_0);
