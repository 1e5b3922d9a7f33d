using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>requestdl</c>: the key in the query, and a link that dies for an answer.</summary>
internal static class LinkEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "torrents/requestdl", RequestLink)
        {
            IsPublic = true,
            Query =
            [
                new Parameter("token").Required(), Parameter.Integer("torrent_id").Required(), Parameter.Integer("file_id"), Parameter.Flag("zip_link"), "user_ip",
                Parameter.Flag("redirect"), Parameter.Flag("append_name"),
            ],
        },
    ];

    private static WireReply RequestLink(Exchange exchange)
    {
        var arguments = exchange.Arguments;
        exchange.Simulation.CheckKey(arguments.Text("token"));
        var item = exchange.Target();
        if (!item.Status.IsPresent) throw ErrorTable.Refuse("DOWNLOAD_SERVER_ERROR");

        var address = arguments.Flag("zip_link") == true ? ZipAddress(item, exchange) : FileAddress(item, exchange);
        if (arguments.Flag("redirect") != true) return exchange.Done("Download link requested successfully.", address.AbsoluteUri);
        return Replies.Bytes(307, "text/plain", ReadOnlyMemory<byte>.Empty).With("location", address.AbsoluteUri);
    }

    private static Uri ZipAddress(SimulatedItem item, Exchange exchange) =>
        exchange.Simulation.AddressOf(exchange.Simulation.Links.Issue(item, null), item.Life.Name + ".zip");

    private static Uri FileAddress(SimulatedItem item, Exchange exchange)
    {
        if (exchange.Quirks.FileIdIsRequired && !exchange.Arguments.Has("file_id")) throw new Refusal("MISSING_REQUIRED_OPTION", "You must provide file_id or zip_link.");

        var id = exchange.Arguments.Integer("file_id") ?? 0;
        if (item.Life.Files is not { } files || id < 0 || id >= files.Count) throw exchange.Missing();
        var path = files[(int)id].Path;
        return exchange.Simulation.AddressOf(exchange.Simulation.Links.Issue(item, (int)id), path[(path.LastIndexOf('/') + 1)..]);
    }
}
