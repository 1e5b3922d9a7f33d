namespace TorrentApi;

/// <summary>The net changes from one snapshot to another. What both share is passed over, so it costs what changed.</summary>
internal sealed class SnapshotDiff(TorrentSnapshot before, TorrentSnapshot after, List<TorrentChange> changes)
{
    public static void Collect(TorrentSnapshot before, TorrentSnapshot after, List<TorrentChange> changes) =>
        new SnapshotDiff(before, after, changes).Compare(before.ById.Root, after.ById.Root, TrieBranch.TopShift);

    private void Compare(object? old, object? now, int shift)
    {
        if (ReferenceEquals(old, now)) return;

        if (old is TrieBranch left && now is TrieBranch right)
        {
            for (var slot = 0; slot < TrieBranch.Width; slot++) Compare(left[slot], right[slot], shift - TrieBranch.Bits);
            return;
        }

        foreach (var torrent in Below(old))
        {
            if (after.ById.Find(now, torrent.Hash.Id, shift) is { } same) AddUpdate(torrent, same);
            else AddLost(torrent);
        }

        foreach (var torrent in Below(now))
        {
            if (before.ById.Find(old, torrent.Hash.Id, shift) is null) AddFound(torrent);
        }
    }

    private void AddUpdate(Torrent old, Torrent now)
    {
        if (!ReferenceEquals(old, now) && !old.Equals(now)) changes.Add(new TorrentChange.Updated(old, now));
    }

    /// <summary>A torrent under an id that is new: known under another one, or never seen.</summary>
    private void AddFound(Torrent torrent)
    {
        if (FindFormer(torrent) is { } former) changes.Add(new TorrentChange.Updated(former, torrent));
        else changes.Add(new TorrentChange.Added(torrent));
    }

    /// <summary>A torrent whose id is no more; where it has another one now, <see cref="AddFound"/> tells it.</summary>
    private void AddLost(Torrent torrent)
    {
        var lives = after.FindSame(torrent.Hash) is { } now && before.ById.Find(now.Hash.Id) is null && ReferenceEquals(FindFormer(now), torrent);
        if (!lives) changes.Add(new TorrentChange.Removed(torrent));
    }

    /// <summary>What a torrent with a new id was before: something with its v1 hash that is not there under its old id any more.</summary>
    private Torrent? FindFormer(Torrent torrent) =>
        before.FindSame(torrent.Hash) is { } former && after.ById.Find(former.Hash.Id) is null ? former : null;

    private static Torrent[] Below(object? node) => node as Torrent[] ?? [.. TorrentSnapshot.TorrentsBelow(node)];
}
