using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>Everything that a program does with a client, well and badly, on any backend.</summary>
/// <param name="run">The host.</param>
/// <param name="fail">Lets every answer of the server from now on be broken so.</param>
/// <param name="heal">Ends that.</param>
internal sealed class LeakSteps(LeakRun run, Action<ResponseFault> fail, Action heal)
{
    private const string Tracker = $"https://tracker.example/{Secrets.Passkey}/announce";
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "film", [Tracker], [$"https://seed.example/{Secrets.Passkey}/"]);

    private static readonly ResponseFault[] Faults = [.. Enum.GetValues<ResponseFault>().Except([ResponseFault.None, ResponseFault.Hang, ResponseFault.SlowDrip])];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ITorrentApi Api => run.Api;

    /// <summary>Takes all steps.</summary>
    /// <param name="expire">Lets the server forget this client, so that it has to log in again; null where there is no session.</param>
    public async Task TakeAsync(Action? expire)
    {
        await run.TryAsync(() => Api.GetServerAsync(Token));
        await run.TryAsync(() => Api.Add(Link).Category("films").SendAsync(Token));
        await run.TryAsync(() => Api.Add(Link).SendAsync(Token));
        await run.TryAsync(() => Api.Add(new Uri($"https://indexer.example/{Secrets.Passkey}/1?k={Secrets.Passkey}")).SendAsync(Token));
        await run.TryAsync(() => Api.ListAsync(cancellationToken: Token));
        await run.TryAsync(() => Api.ListContentsAsync(Link.Hash, Token));
        await run.TryAsync(() => Api.Require<IDownloadFeature>().GetLinkAsync(Link.Hash, 0, Token));
        await run.TryAsync(() => Api.Require<IExportFeature>().GetMagnetAsync(Link.Hash, Token));
        await run.TryAsync(() => Api.Require<ITrackerFeature>().ListAsync(Link.Hash, Token));
        await run.TryAsync(AddTrackerAsync);
        await run.TryAsync(() => Api.Require<ITrackerFeature>().ListAsync(InfoHash.Parse(new string('b', 40)), Token));
        await run.TryAsync(async () => await Api.PlanRemovalAsync(Link.Hash, RemoveData.Delete, Token));
        expire?.Invoke();
        foreach (var fault in Faults)
        {
            fail(fault);
            await run.TryAsync(() => Api.ListAsync(cancellationToken: Token));
            await run.TryAsync(AddTrackerAsync);
            await CheckHealthAsync(run);
            heal();
        }

        await run.TryAsync(() => Api.RemoveIfPresentAsync(Link.Hash, RemoveData.Keep, Token));
        await CheckHealthAsync(run);
        run.Tell(Api, Api.Backend, Link, new AddRequest(Link));
        run.Failures.Should().NotBeEmpty("the faults were met");
    }

    public static async Task CheckHealthAsync(LeakRun run)
    {
        var report = await run.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
        foreach (var entry in report.Entries.Values)
            run.Tell([entry.Description, entry.Exception, .. entry.Data.Values]);
    }

    private async Task<bool> AddTrackerAsync()
    {
        await Api.Require<ITrackerFeature>().AddAsync(Link.Hash, [Tracker + "2"], cancellationToken: Token);
        return true;
    }
}
