namespace TorrentApi.Testing;

// What the features do inside a torrent: see AnswerAsync for the lock.
public sealed partial class InMemoryServer
{
    private static readonly TimeSpan LinkLife = TimeSpan.FromHours(1);

    internal TResult Read<TResult>(SingleTarget target, Func<StoredTorrent, TResult> read) => read(Find(target));

    internal bool SetPriorities(SingleTarget target, IReadOnlyCollection<int> files, ContentPriority priority)
    {
        var torrent = Find(target);
        foreach (var file in files) FileOf(torrent, file);
        foreach (var file in files) torrent.SetPriority(file, priority);
        return true;
    }

    internal bool RenameFile(SingleTarget target, string path, string newPath)
    {
        var files = FilesOf(Find(target));
        var index = files.FindIndex(file => file.Path == path);
        if (index < 0) throw Conflict("the torrent has no file of this path");
        if (files.Exists(file => file.Path == newPath)) throw Conflict("the torrent has a file of the new path");

        files[index] = files[index] with { Path = newPath };
        return true;
    }

    internal bool RenameFolder(SingleTarget target, string path, string newPath)
    {
        var (from, to) = (path + "/", newPath + "/");
        var files = FilesOf(Find(target));
        if (!files.Exists(file => file.Path.StartsWith(from, StringComparison.Ordinal))) throw Conflict("the torrent has no folder of this path");
        if (files.Exists(file => file.Path == newPath || file.Path.StartsWith(to, StringComparison.Ordinal))) throw Conflict("the new path is taken");

        for (var i = 0; i < files.Count; i++)
            if (files[i].Path.StartsWith(from, StringComparison.Ordinal)) files[i] = files[i] with { Path = to + files[i].Path[from.Length..] };
        return true;
    }

    internal Stream OpenContent(SingleTarget target, int file, ByteRange range)
    {
        var stored = FinishedFile(target, file);
        if (range.Offset > stored.SizeBytes) throw Conflict("the part begins beyond the end of the file");

        var length = Math.Min(range.Length ?? long.MaxValue, stored.SizeBytes - range.Offset);
        return stored.Content is { } content ? new MemoryStream(content[(int)range.Offset..(int)(range.Offset + length)], writable: false) : new ZeroStream(length);
    }

    internal DownloadLink MakeLink(SingleTarget target, int? file)
    {
        FinishedFile(target, file ?? 0);
        return new DownloadLink { Address = new Uri($"https://in-memory.invalid/{Find(target).Hash.Id}/{file?.ToString(null, null) ?? "archive"}"), ExpiresAt = _clock.GetUtcNow() + LinkLife };
    }

    private StoredFile FinishedFile(SingleTarget target, int file)
    {
        var torrent = Find(target);
        var stored = FileOf(torrent, file);
        return torrent.ReadContents()[file].Progress >= 1 ? stored : throw Conflict("not all of the file is here");
    }

    private static StoredFile FileOf(StoredTorrent torrent, int file) => file < FilesOf(torrent).Count ? FilesOf(torrent)[file] : throw Conflict("the torrent has no such file");

    private static List<StoredFile> FilesOf(StoredTorrent torrent) => torrent.Files ?? throw Conflict("the metadata is not known yet");

    private static TorrentApiException Conflict(string reason) => new(new ApiError.Conflict(reason));
}
