using Automation.Showing;
using TorrentApi.Hosting;

namespace Automation;

/// <summary>Tells what happens to downloads, each thing once. A program of your own starts its next step here: unpack, rename, notify.</summary>
internal sealed class Journal(Screen screen) : IDownloadEvents
{
    public Task OnCompletedAsync(Download download, CancellationToken cancellationToken = default) => TellAsync(download, "is complete");

    public Task OnErroredAsync(Download download, CancellationToken cancellationToken = default) =>
        TellAsync(download, $"is in an error: {Words.Clean(download.Torrent.ErrorText ?? download.Torrent.NativeState)}");

    public Task OnRemovedAsync(Download download, CancellationToken cancellationToken = default) => TellAsync(download, "was removed");

    private Task TellAsync(Download download, string what)
    {
        screen.Tell($"{Words.Clean(download.Torrent.Name)} on {download.Api.Backend} {what}.");
        return Task.CompletedTask;
    }
}
