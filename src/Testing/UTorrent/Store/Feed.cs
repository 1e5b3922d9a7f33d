namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>An RSS feed.</summary>
internal sealed class Feed(int id)
{
    public int Id { get; } = id;

    public bool IsEnabled { get; set; } = true;

    public string Alias { get; set; } = "";

    public string Url { get; set; } = "";

    public bool IsSubscribed { get; set; }

    public bool IsSmart { get; set; }

    public DateTimeOffset NextUpdateAt { get; set; }

    /// <summary>What it listed when it was read last, newest first.</summary>
    public List<(Uri Address, DateTimeOffset At)> Items { get; } = [];
}
