using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>exportdata</c>: the magnet link in an envelope, or the bytes of the .torrent. What came from the cache has neither.</summary>
internal static class ExportEndpoint
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "torrents/exportdata", Export) { Query = [Parameter.Integer("torrent_id").Required(), new Parameter("type").Required()] },
    ];

    private static WireReply Export(Exchange exchange)
    {
        var item = exchange.Target();

        // No source says with which code; that it fails is documented.
        if (item.IsCached) throw new Refusal("DIFF_ISSUE", "Cached downloads cannot be exported.");
        return exchange.Arguments.Text("type") switch
        {
            "magnet" => exchange.Done("Magnet retrieved successfully.", (item.Order.Magnet ?? item.File!.ToMagnet()).Text),
            "file" when item.File is { } file => Replies.Bytes(200, "application/x-bittorrent", file.Bytes).With("content-disposition", $"attachment; filename=\"{item.Hash}.torrent\""),
            "file" => throw ErrorTable.Refuse("ITEM_NOT_FOUND"),
            _ => throw new Refusal("INVALID_OPTION", "Type must be magnet or file."),
        };
    }
}
