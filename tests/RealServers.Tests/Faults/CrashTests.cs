using System.Net;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>A real server that goes down in the middle of things: errors that may be tried again, or results that hold; nothing twice.</summary>
public abstract class CrashTests(string version)
{
    private const int BatchSize = 500;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_fail_while_it_is_down_and_come_back_with_one_login()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);
        await FillAsync(server, BatchSize);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log);
        await client.ListAsync(null, Cancelled);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var watching = Enumerable.Range(0, 10).Select(_ => ListUntilAsync(client, stop.Token)).ToList();

        foreach (var ending in (Ending[])[Ending.Restart, Ending.Kill])
        {
            await EndAsync(server, ending);
            await Eventually.HoldsAsync(async () => (await TryAsync(() => client.ListAsync(null, Cancelled))).Result?.Count == BatchSize, "all are listed again", Patience);
        }

        await stop.CancelAsync();
        var lengths = (await Task.WhenAll(watching)).SelectMany(lengths => lengths).ToList();
        lengths.Should().NotContain(length => length > BatchSize, "a server that loads its torrents shows some of them, none twice");
        (log.Count("auth/login", HttpStatusCode.OK) + log.Count("auth/login", HttpStatusCode.NoContent)).Should().Be(3, "one for each life of the server");
    }

    [Theory]
    [InlineData(Ending.Restart)]
    [InlineData(Ending.Kill)]
    public async Task Adds_end_in_one_torrent_each_however_often_they_are_repeated(Ending ending)
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);
        using var log = new RequestLog();
        await using var client = Clients.Create(server, log, options => options.VisibilityTimeout = TimeSpan.FromSeconds(2));
        await client.ListAsync(null, Cancelled);
        var magnets = Enumerable.Range(1, 40).Select(Magnet).ToList();

        var adding = magnets.Select(magnet => TryAsync(() => client.AddAsync(new AddRequest(magnet), Cancelled))).ToList();
        await log.WaitForAsync("torrents/add", 5, Cancelled);
        await EndAsync(server, ending);
        var outcomes = await Task.WhenAll(adding);

        outcomes.Select(outcome => outcome.Error).OfType<ApiError>().Should().NotContain(error => !error.IsTransient);
        log.Count("torrents/add").Should().BeLessThanOrEqualTo(magnets.Count, "no add is ever sent twice by itself");
        var again = await Task.WhenAll(magnets.Select(magnet => client.AddAsync(new AddRequest(magnet), Cancelled)));
        again.Should().OnlyContain(result => result.IsPresent);
        (await client.ListAsync(null, Cancelled)).Select(torrent => torrent.Hash).Should().BeEquivalentTo(magnets.Select(magnet => magnet.Hash));

        // A server's own affair, told for the record: one that ends, even in order, may forget what it took in a moment ago.
        var forgotten = outcomes.Zip(again).Count(pair => pair is ({ Result.Outcome: AddOutcome.Added }, { Outcome: AddOutcome.Added }));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{version} {ending}: {outcomes.Count(outcome => outcome.Result is not null)} told as added, {outcomes.Count(outcome => outcome.Error is not null)} as failed, {forgotten} forgotten by the server");
    }

    [Fact]
    public async Task A_removal_of_500_is_done_or_can_be_repeated()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);
        await using var client = new QBittorrentApi(Clients.OptionsFor(server));
        var doomed = MultiTarget.Of(Enumerable.Range(1, BatchSize).Select(number => Magnet(number).Hash));
        foreach (var ending in (Ending[])[Ending.Restart, Ending.Kill])
        {
            await FillAsync(server, BatchSize + 1);

            var removing = TryAsync(() => RemoveAsync(client, doomed));
            await EndAsync(server, ending);
            var error = (await removing).Error;

            if (error is ApiError.Incomplete half) (half.Done.Targets.Count + half.Remaining.Targets.Count).Should().Be(BatchSize);
            (error is null or { IsTransient: true }).Should().BeTrue(error?.ToString());
            await Eventually.HoldsAsync(async () => (await TryAsync(() => client.GetAsync(Magnet(0).Hash, Cancelled))).Result is not null, "the one that nobody removed is there", Patience);
            await client.RemoveIfPresentAsync(doomed, RemoveData.Keep, Cancelled);
            (await client.ListAsync(null, Cancelled)).Should().ContainSingle();
        }
    }

    [Fact]
    public async Task A_removal_of_which_half_was_done_tells_which_half()
    {
        await using var server = await QBittorrentProcess.StartAsync(version, cancellationToken: Cancelled);
        await FillAsync(server, BatchSize);
        await using var proxy = new ReverseProxy(server.BaseAddress, new()
        {
            Rewrite = request => request.Route == "torrents/delete" ? HalveTheHashes(request) : request,
            Cuts = request => request.Route == "torrents/delete",
        });
        var options = Clients.OptionsFor(server);
        options.BaseAddress = proxy.Address;
        await using var client = new QBittorrentApi(options);
        var all = await client.ListAsync(null, Cancelled);

        var error = await Failures.ExpectAsync<ApiError.Incomplete>(() => client.RemoveAsync(MultiTarget.Of(all), RemoveData.Keep, Cancelled));

        error.Cause.Should().BeOfType<ApiError.Unreachable>();
        proxy.Count("torrents/delete").Should().Be(1);
        var left = await client.ListAsync(null, Cancelled);
        error.Remaining.Should().Be(MultiTarget.Of(left));
        error.Done.Should().Be(MultiTarget.Of(all.ExceptBy(left.Select(torrent => torrent.Hash), torrent => torrent.Hash)));
        (error.Done.Targets.Count, error.Remaining.Targets.Count).Should().Be((BatchSize / 2, BatchSize / 2));
    }

    private static HttpMessage HalveTheHashes(HttpMessage request)
    {
        var form = System.Text.Encoding.ASCII.GetString(request.Body).Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
        var hashes = form["hashes"].Split('|');
        return request.WithBody($"hashes={Uri.EscapeDataString(string.Join('|', hashes.Take(hashes.Length / 2)))}&deleteFiles={form["deleteFiles"]}");
    }

    private static MagnetLink Magnet(int number) => MagnetLink.Parse($"magnet:?xt=urn:btih:{0xabcdef:x6}{number:x34}");

    /// <summary>Adds stopped magnets behind the library's back, and waits until the server has them on its disk.</summary>
    private static async Task FillAsync(QBittorrentProcess server, int count)
    {
        using var raw = await RawClient.LoginAsync(server, Cancelled);
        var urls = string.Join('\n', Enumerable.Range(0, count).Select(i => Magnet(i).Text));
        await raw.PostAsync("api/v2/torrents/add", [("urls", urls), ("paused", "true"), ("stopped", "true")], Cancelled);

        var backup = Path.Combine(server.ProfileDirectory, "qBittorrent", "data", "BT_backup");
        await Eventually.HoldsAsync(
            () => Task.FromResult(Directory.EnumerateFiles(backup, "*.fastresume").Count() >= count),
            "all torrents are saved",
            Patience);
    }

    private static async Task EndAsync(QBittorrentProcess server, Ending ending)
    {
        if (ending == Ending.Kill) await server.KillAsync();
        await server.RestartAsync(Cancelled);
    }

    private static async Task<List<int>> ListUntilAsync(QBittorrentApi client, CancellationToken stop)
    {
        var lengths = new List<int>();
        using var pace = new PeriodicTimer(Pace);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await pace.WaitForNextTickAsync(stop);
                lengths.Add((await client.ListAsync(null, stop)).Count);
            }
            catch (TorrentApiException failure)
            {
                failure.Error.IsTransient.Should().BeTrue(failure.ToString());
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return lengths;
    }

    private static async Task<MultiTarget> RemoveAsync(QBittorrentApi client, MultiTarget targets)
    {
        await client.RemoveAsync(targets, RemoveData.Keep, Cancelled);
        return targets;
    }

    private static async Task<(T? Result, ApiError? Error)> TryAsync<T>(Func<Task<T>> operation)
        where T : class?
    {
        try
        {
            return (await operation(), null);
        }
        catch (TorrentApiException failure)
        {
            return (null, failure.Error);
        }
    }
}

/// <summary>How a server of a test goes down, before it comes up again.</summary>
public enum Ending
{
    /// <summary>It is asked to end, and saves its state.</summary>
    Restart = 0,

    /// <summary>It is killed where it stands.</summary>
    Kill = 1,
}

public sealed class Crash425Tests() : CrashTests(QBittorrentVersions.V4_2_5);

public sealed class Crash452Tests() : CrashTests(QBittorrentVersions.V4_5_2);

public sealed class Crash510Tests() : CrashTests(QBittorrentVersions.V5_1_0);

public sealed class Crash530Tests() : CrashTests(QBittorrentVersions.V5_3_0);
