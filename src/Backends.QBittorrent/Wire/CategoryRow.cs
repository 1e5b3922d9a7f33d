namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>One category of <c>torrents/categories</c> or <c>sync/maindata</c>.</summary>
internal sealed record CategoryRow
{
    public required string Name { get; init; }

    /// <summary>"" where the server's default decides; null where only names are sent (4.1.0 to 4.1.2).</summary>
    public string? SavePath { get; init; }
}
