namespace TorrentApi;

/// <summary>What becomes of the data of a removed torrent. It has no default: the caller always says it.</summary>
public enum RemoveData
{
    /// <summary>The files stay where they are.</summary>
    Keep = 0,

    /// <summary>The files are deleted, beyond recall.</summary>
    Delete = 1,
}
