namespace TorrentApi.Testing.TorBox.Store;

/// <summary>The links that were given out. Each is its own secret, and dies.</summary>
internal sealed class LinkStore(TorBoxQuirks quirks, TimeProvider clock)
{
    private readonly Dictionary<string, IssuedLink> _links = new(StringComparer.Ordinal);

    private TimeSpan Lifetime => TimeSpan.FromHours(quirks.LinksLastAnHour ? 1 : 3);

    /// <summary>Gives out a link.</summary>
    /// <param name="item">To which torrent.</param>
    /// <param name="file">To which of its files; null for all of them in one zip.</param>
    public string Issue(SimulatedItem item, int? file)
    {
        var token = Guid.NewGuid().ToString("N");
        _links[token] = new IssuedLink(item, file, clock.GetUtcNow() + Lifetime);
        return token;
    }

    /// <summary>What a link leads to; null for one that is unknown or too old.</summary>
    public IssuedLink? Find(string token) => _links.GetValueOrDefault(token) is { } link && clock.GetUtcNow() < link.Until ? link : null;
}
