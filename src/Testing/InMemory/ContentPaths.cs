namespace TorrentApi.Testing;

/// <summary>Where the files of a torrent lie below its save path.</summary>
internal static class ContentPaths
{
    /// <summary>The path of a file in the layout asked for: with the torrent's folder, or without one.</summary>
    public static string Arrange(string path, TorrentFile torrent, ContentLayout? layout)
    {
        var folder = torrent.Name + "/";
        var hasFolder = path.StartsWith(folder, StringComparison.Ordinal);
        return layout switch
        {
            ContentLayout.Subfolder when !hasFolder => folder + path,
            ContentLayout.NoSubfolder when hasFolder => path[folder.Length..],
            _ => path,
        };
    }

    /// <summary>The torrent's own file or folder: the only file, the folder that all files share, else the save path itself.</summary>
    public static string Common(string savePath, IReadOnlyList<StoredFile> files)
    {
        var first = files[0].Path;
        if (files.Count == 1) return $"{savePath}/{first}";

        var root = first.Split('/')[0];
        return files.All(file => file.Path.StartsWith(root + "/", StringComparison.Ordinal)) ? $"{savePath}/{root}" : savePath;
    }
}
