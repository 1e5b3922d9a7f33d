namespace TorrentApi;

/// <summary>Whether the content of an added torrent gets a folder of its own.</summary>
public enum ContentLayout
{
    /// <summary>As the torrent says: a folder for several files, none for one.</summary>
    Original = 0,

    /// <summary>Always a folder.</summary>
    Subfolder = 1,

    /// <summary>Never a folder.</summary>
    NoSubfolder = 2,
}
