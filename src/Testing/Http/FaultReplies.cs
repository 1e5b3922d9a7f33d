using System.Globalization;
using System.Text;

namespace TorrentApi.Testing.Http;

/// <summary>Broken answers.</summary>
internal static class FaultReplies
{
    private const string Page = "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>";

    /// <summary>True where nothing is done with the request.</summary>
    public static bool IsUnanswered(ResponseFault fault) =>
        fault is ResponseFault.ServerError or ResponseFault.BadGateway or ResponseFault.BadRequest or ResponseFault.Hang or ResponseFault.Drop;

    /// <summary>True where the answer is whole and wrong: such a fault waits for one that it can spoil.</summary>
    public static bool Spoils(ResponseFault fault) => fault is ResponseFault.DropField or ResponseFault.DuplicateRow;

    /// <summary>An answer that does not come from the server behind.</summary>
    public static WireReply Of(ResponseFault fault) => fault switch
    {
        ResponseFault.BadGateway => Answer(502, "Bad Gateway", "text/html", Page),
        ResponseFault.BadRequest => Answer(400, "Bad Request", "text/plain", "\ninvalid request\n"),
        _ => Answer(500, "Internal Server Error", "text/plain", ""),
    };

    public static WireReply Deliver(WireReply reply, ResponseFault fault) => fault switch
    {
        ResponseFault.Hang => reply with { Delivery = Delivery.Never },
        ResponseFault.CutBody => reply with { Delivery = Delivery.Cut },
        ResponseFault.SlowDrip => reply with { Delivery = Delivery.Drip },
        ResponseFault.EmptyBody => Answer(200, "OK", "text/plain", ""),
        ResponseFault.Drop or ResponseFault.LostAnswer => reply with { Delivery = Delivery.Dropped },
        _ => reply,
    };

    private static WireReply Answer(int status, string reason, string type, string body) => new()
    {
        Status = status,
        Reason = reason,
        Headers = [("content-type", type), ("content-length", body.Length.ToString(CultureInfo.InvariantCulture))],
        Body = Encoding.ASCII.GetBytes(body),
    };
}
