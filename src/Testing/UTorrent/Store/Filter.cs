namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>An RSS filter. It is kept and shown; it adds nothing.</summary>
internal sealed class Filter(int id)
{
    public int Id { get; } = id;

    public FilterFlags Flags { get; set; } = FilterFlags.Enabled;

    public string Name { get; set; } = "";

    public string Expression { get; set; } = "";

    public string NotExpression { get; set; } = "";

    public string Directory { get; set; } = "";

    /// <summary>-1: all feeds.</summary>
    public int FeedId { get; set; } = -1;

    /// <summary>-1: any.</summary>
    public long Quality { get; set; } = -1;

    public string Label { get; set; } = "";

    public int PostponeMode { get; set; }

    public string Episodes { get; set; } = "";

    public bool FiltersEpisodes { get; set; }
}
