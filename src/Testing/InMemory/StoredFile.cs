namespace TorrentApi.Testing;

/// <summary>A file of a torrent on an <see cref="InMemoryServer"/>.</summary>
internal sealed record StoredFile(string Path, long SizeBytes)
{
    public ContentPriority Priority { get; init; } = ContentPriority.Normal;

    /// <summary>The bytes that a test gave; null for zeros.</summary>
    public byte[]? Content { get; init; }

    public long WantedBytes => Priority == ContentPriority.Skip ? 0 : SizeBytes;
}
