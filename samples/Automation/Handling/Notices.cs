using Automation.Showing;
using TorrentApi;

namespace Automation.Handling;

/// <summary>Tells people, the table and the metrics what became of a file.</summary>
internal sealed class Notices(Board board, FileMetrics metrics, Screen screen)
{
    public void Done(Errand errand, BackendInfo client, AddResult result)
    {
        metrics.Count(FileMetrics.Done, client.Client);
        board.Follow(client.Client, errand.Arrival.Hash);
        var what = result.Outcome == AddOutcome.AlreadyPresent ? $"was on {client} already" : $"added to {client}";
        var without = result.Skipped.Count == 0 ? "" : $", without {string.Join(", ", result.Skipped.Select(skipped => skipped.Option))}";
        screen.Tell($"{errand.FileName} {what}{without}.");
    }

    public void Failed(Errand errand, BackendInfo client, string reason)
    {
        metrics.Count(FileMetrics.Failed, client.Client);
        screen.Tell($"{errand.FileName} failed: {reason}");
    }

    public void Waiting(Errand errand, BackendInfo client, string reason) => screen.Tell($"{errand.FileName} waits for {client}: {reason.TrimEnd('.')}.");
}
