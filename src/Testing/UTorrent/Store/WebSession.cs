namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>What a GUID cookie stands for: one client, and the tokens that it was given.</summary>
internal sealed class WebSession(string guid, bool isGuest, DateTimeOffset createdAt)
{
    public string Guid { get; } = guid;

    public bool IsGuest { get; } = isGuest;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset UsedAt { get; set; } = createdAt;

    public string UserAgent { get; set; } = "";

    public Dictionary<string, LiveToken> Tokens { get; } = new(StringComparer.Ordinal);
}
