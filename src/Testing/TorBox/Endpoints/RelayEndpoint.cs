using System.Globalization;
using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>The relay's "request update on torrent": the cached lists are read anew. On the real service another host answers.</summary>
internal static class RelayEndpoint
{
    /// <summary>Before the account's identifier and the torrent's id.</summary>
    public const string Root = "/v1/inactivecheck/torrent/";

    /// <param name="exchange">Without arguments: they are parts of the path.</param>
    public static WireReply Answer(Exchange exchange)
    {
        var parts = exchange.Request.Path[Root.Length..].Split('/');
        if (parts is not [_, var text] || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || exchange.Store.Find(id) is null) throw exchange.Missing();

        exchange.Simulation.Lists.Clear();
        return exchange.Done("Torrent check requested successfully.");
    }
}
