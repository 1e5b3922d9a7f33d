namespace TorrentApi;

/// <summary>What an operation does to the server.</summary>
public enum OperationKind
{
    /// <summary>It changes nothing.</summary>
    Read = 0,

    /// <summary>It changes something that can be changed back.</summary>
    Write = 1,

    /// <summary>It removes torrents, and their data where asked.</summary>
    Remove = 2,
}
