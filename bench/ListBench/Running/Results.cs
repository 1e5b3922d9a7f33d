namespace TorrentApi.ListBench.Running;

/// <summary>The figures of one run, by way and number of torrents.</summary>
internal sealed class Results
{
    private readonly Dictionary<(string Way, int Torrents), Figures> _figures = [];

    public void Add(string way, int torrents, Figures figures) => _figures[(way, torrents)] = figures;

    /// <summary>The figures; null where a run was asked for less.</summary>
    public Figures? Find(string way, int torrents) => _figures.GetValueOrDefault((way, torrents));
}
