namespace TorrentApi.Hosting.Tracking;

/// <summary>What <see cref="IDownloadEvents"/> tells, in the order in which it does.</summary>
internal enum DownloadTransition
{
    Added = 0,
    Metadata = 1,
    Progress = 2,
    Completed = 3,
    Errored = 4,
    Removed = 5,
}
