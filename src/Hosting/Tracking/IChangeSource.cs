namespace TorrentApi.Hosting.Tracking;

/// <summary>Where changes of one client come from: the one seam between the tracker and the way in which a server is watched.</summary>
internal interface IChangeSource
{
    /// <summary>Changes as they are seen, in batches; rides out every failure, and ends by cancellation alone. Begins with what is there, as <see cref="DownloadChangeKind.Present"/>.</summary>
    IAsyncEnumerable<IReadOnlyList<DownloadChange>> WatchAsync(CancellationToken cancellationToken);
}
