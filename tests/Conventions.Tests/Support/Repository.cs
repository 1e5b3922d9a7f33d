using System.Diagnostics;

namespace TorrentApi.Conventions.Tests.Support;

/// <summary>The tree that is under convention. Paths given and taken are relative to its root, with <c>/</c>.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "TestResults", "node_modules", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds <c>TorrentApi.sln</c>, found upwards from the test assembly.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<IReadOnlyList<string>> AllFiles = new(() => [.. Walk(Root).Select(Relative).Order(StringComparer.Ordinal)]);

    private static readonly Lazy<IReadOnlyList<string>> AllTracked = new(() => AskGit() ?? Files);

    /// <summary>Every file but build output and dot folders, whether git knows it yet or not.</summary>
    public static IReadOnlyList<string> Files => AllFiles.Value;

    /// <summary>The files that git knows; all files where there is no git to ask, as in an unpacked archive.</summary>
    public static IReadOnlyList<string> TrackedFiles => AllTracked.Value;

    /// <summary>The files below a folder that end so.</summary>
    public static IEnumerable<string> FilesBelow(string folder, string ending) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal));

    public static string FullPath(string path) => Path.GetFullPath(Path.Combine(Root, path));

    public static string Relative(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace('\\', '/');

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TorrentApi.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie below the folder of TorrentApi.sln.");
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) yield return file;
        foreach (var inner in Directory.EnumerateDirectories(folder).Where(IsOurs))
        {
            foreach (var file in Walk(inner)) yield return file;
        }
    }

    private static bool IsOurs(string folder) =>
        Path.GetFileName(folder) is var name && (name == ".ci" || name == ".github" || !name.StartsWith('.')) && !NotOurs.Contains(name, StringComparer.Ordinal);

    private static List<string>? AskGit()
    {
        try
        {
            var start = new ProcessStartInfo("git", ["-C", Root, "ls-files", "-z"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 && files.Length > 0 ? [.. files.Where(file => File.Exists(FullPath(file)))] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
