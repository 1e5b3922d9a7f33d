namespace TorrentApi;

/// <summary>One file inside a torrent. Padding files (BEP 47) are left out.</summary>
public sealed record TorrentContent
{
    /// <summary>The position by which the server names the file, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The path below <see cref="Torrent.SavePath"/>, its parts joined by <c>/</c> on every system.</summary>
    public required string Path { get; init; }

    /// <summary>The size in bytes, 0 or more.</summary>
    public required long SizeBytes { get; init; }

    /// <summary>The part that is here, 0 to 1; 0 where the server does not say.</summary>
    public double Progress { get; init; }

    /// <summary>How urgently it is downloaded; null where the server does not say.</summary>
    public ContentPriority? Priority { get; init; }
}
