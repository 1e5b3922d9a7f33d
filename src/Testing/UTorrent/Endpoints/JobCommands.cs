using TorrentApi.Testing.UTorrent.Store;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>Commands to torrents, carried out one after the other in the order of the hashes. None of them tells what it did.</summary>
internal static class JobCommands
{
    public static readonly IReadOnlyList<Command> All =
    [
        On("start", (job, _) => job.Start(force: false)),
        On("forcestart", (job, _) => job.Start(force: true)),
        On("stop", (job, _) => job.Stop()),
        On("pause", (job, _) => job.Pause()),
        On("unpause", (job, _) => job.Unpause()),
        On("recheck", (job, _) => job.Life.Recheck()),
        On("remove", (job, jobs) => jobs.Remove(job, RemoveData.Keep)),
        On("removedata", (job, jobs) => jobs.Remove(job, RemoveData.Delete)),
        On("removetorrent", (job, jobs) => jobs.Remove(job, RemoveData.Keep)) with { IsLate = true },
        On("removedatatorrent", (job, jobs) => jobs.Remove(job, RemoveData.Delete)) with { IsLate = true },
        On("queueup", (job, jobs) => jobs.Move(job, -1)),
        On("queuedown", (job, jobs) => jobs.Move(job, 1)),
        On("queuetop", (job, jobs) => jobs.Move(job, int.MinValue)),
        On("queuebottom", (job, jobs) => jobs.Move(job, int.MaxValue)),
    ];

    private static Command On(string name, Action<Job, JobStore> act) => new(name, exchange =>
    {
        foreach (var job in exchange.Targets().ToList()) act(job, exchange.Jobs);
    });
}
