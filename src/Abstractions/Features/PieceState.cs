namespace TorrentApi;

/// <summary>What a server has of one piece.</summary>
public enum PieceState
{
    /// <summary>Nothing, or nothing verified.</summary>
    Missing = 0,

    /// <summary>It is being downloaded.</summary>
    Downloading = 1,

    /// <summary>All of it, verified.</summary>
    Here = 2,
}
