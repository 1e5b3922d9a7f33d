using System.Globalization;
using TorrentApi.Testing.UTorrent.Versions;

namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>Where content may go: an add names a directory by its number, and a folder below it.</summary>
internal sealed class DirectoryList(UTorrentServerOptions options, Build build)
{
    public IReadOnlyList<string> All { get; } = options.Directories is { Count: > 0 } given ? given : [build.DefaultDirectory];

    /// <summary>The place for an add; null where the folder is none that is taken.</summary>
    /// <param name="number">As the request has it; 0, absent and unknown mean the default.</param>
    /// <param name="folder">Below the directory; may be empty.</param>
    /// <param name="settings">One of them moves the default.</param>
    public string? Find(string number, string folder, SettingStore settings)
    {
        var parts = folder.Split('/', '\\');
        if (parts.Contains("..", StringComparer.Ordinal) || folder.StartsWith('/') || folder.StartsWith('\\') || folder.Contains(':', StringComparison.Ordinal)) return null;

        var directory = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index > 0 && index < All.Count ? All[index] : Default(settings);
        return string.Join(build.Separator, [directory, .. parts.Where(part => part.Length > 0)]);
    }

    private string Default(SettingStore settings) =>
        settings.IsOn(SettingStore.UsesActiveDirectory) && settings.Value(SettingStore.ActiveDirectory) is { Length: > 0 } active ? active : All[0];
}
