using Microsoft.Extensions.Options;

namespace Automation.Handling;

/// <summary>The watched folder. It is the program's whole memory: what lies in it is still to be done, so stopping at any moment loses nothing.</summary>
/// <remarks>It is looked at again and again, because network shares do not always tell of changes.</remarks>
internal sealed class Inbox
{
    public const string TorrentEnding = ".torrent";
    public const string MagnetEnding = ".magnet";
    public const string ReasonEnding = ".reason.txt";

    private readonly Lock _gate = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Dictionary<string, (long Length, DateTime Written)> _seen = new(StringComparer.Ordinal);

    public Inbox(IOptions<AutomationOptions> options)
    {
        Folder = Directory.CreateDirectory(Path.GetFullPath(options.Value.Folder)).FullName;
        Done = Directory.CreateDirectory(Path.Combine(Folder, "done")).FullName;
        Failed = Directory.CreateDirectory(Path.Combine(Folder, "failed")).FullName;
    }

    public string Folder { get; }

    public string Done { get; }

    public string Failed { get; }

    /// <summary>True where nothing waits and nothing is under way.</summary>
    public bool IsEmpty => !Waiting().Any();

    /// <summary>The files that were the same at the last look, so that nobody is writing them any more. Each is given once, until it is put away or released.</summary>
    public IReadOnlyList<string> TakeSettled()
    {
        var now = Waiting().ToDictionary(file => file.FullName, file => (file.Length, file.LastWriteTimeUtc), StringComparer.Ordinal);
        lock (_gate)
        {
            string[] settled = [.. now.Where(file => _seen.TryGetValue(file.Key, out var before) && before == file.Value && _taken.Add(file.Key)).Select(file => file.Key)];
            _seen = now;
            return settled;
        }
    }

    /// <summary>Gives a file back: it is taken again at a later look.</summary>
    public void Release(string path)
    {
        lock (_gate) _taken.Remove(path);
    }

    public void MoveToDone(string path) => Move(path, Done);

    /// <summary>The reason is written first: a file in <c>failed</c> always has one beside it.</summary>
    public void MoveToFailed(string path, string reason)
    {
        var target = FreeName(path, Failed);
        File.WriteAllText(target + ReasonEnding, reason + Environment.NewLine);
        File.Move(path, target);
        Release(path);
    }

    private void Move(string path, string folder)
    {
        File.Move(path, FreeName(path, folder));
        Release(path);
    }

    private IEnumerable<FileInfo> Waiting() => new DirectoryInfo(Folder).EnumerateFiles()
        .Where(file => file.Extension.Equals(TorrentEnding, StringComparison.OrdinalIgnoreCase) || file.Extension.Equals(MagnetEnding, StringComparison.OrdinalIgnoreCase))
        .Where(file => !file.Name.StartsWith('.'));

    /// <summary>The file's own name; with a number where another of this name was put away before.</summary>
    private static string FreeName(string path, string folder) => Enumerable.Range(1, int.MaxValue)
        .Select(number => Path.Combine(folder, number == 1 ? Path.GetFileName(path) : $"{Path.GetFileNameWithoutExtension(path)} ({number}){Path.GetExtension(path)}"))
        .First(target => !File.Exists(target));
}
