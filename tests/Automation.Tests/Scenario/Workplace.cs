namespace TorrentApi.Automation.Tests.Scenario;

/// <summary>A watched folder of a test's own, which outlives the hosts that watch it.</summary>
internal sealed class Workplace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("torrentapi-automation-test-").FullName;

    /// <summary>The files that wait.</summary>
    public IReadOnlyList<string> Waiting => Names("");

    public IReadOnlyList<string> Done => Names("done");

    public IReadOnlyList<string> Failed => Names("failed");

    /// <summary>Puts a .torrent file into the folder.</summary>
    public void Drop(string name, ReadOnlyMemory<byte> bytes)
    {
        // As a careful program does it: under another name first, so that nobody reads half of it.
        var hidden = Path.Combine(Folder, $".{name}");
        File.WriteAllBytes(hidden, bytes.Span);
        File.Move(hidden, Path.Combine(Folder, name));
    }

    /// <summary>Puts a .magnet file into the folder.</summary>
    public void Drop(string name, MagnetLink link) => Drop(name, System.Text.Encoding.UTF8.GetBytes(link.Text));

    public string ReasonOf(string name) => File.ReadAllText(Path.Combine(Folder, "failed", $"{name}.reason.txt"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string[] Names(string folder) => Path.Combine(Folder, folder) is var path && Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [];
}
