using System.Globalization;
using System.Security.Cryptography;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>What the last list showed, whoever asked for it: the server keeps one, so clients that take turns disturb each other.</summary>
internal sealed class Snapshot
{
    private Rows _torrents = new([]);
    private Rows _feeds = new([]);
    private Rows _filters = new([]);

    /// <summary>The number that stands for it: random, sent as text.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Takes the lists of now in place of the last ones and tells both; the former are null where <paramref name="cid"/> does not name them.</summary>
    public IReadOnlyList<(Rows? Before, Rows Now)> Renew(string? cid, Rows torrents, Rows feeds, Rows filters)
    {
        var isDelta = Id.Length > 0 && cid == Id;
        IReadOnlyList<(Rows?, Rows)> pairs = [(isDelta ? _torrents : null, torrents), (isDelta ? _feeds : null, feeds), (isDelta ? _filters : null, filters)];
        (_torrents, _feeds, _filters) = (torrents, feeds, filters);
        Id = RandomNumberGenerator.GetInt32(1, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        return pairs;
    }

    /// <summary>The next list is a full one, as after a restart.</summary>
    public void Forget() => Id = "";
}
