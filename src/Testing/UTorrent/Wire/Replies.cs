using System.Globalization;
using System.Text;
using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.UTorrent.Wire;

/// <summary>Makes answers.</summary>
internal static class Replies
{
    private const string PlainText = "text/plain";

    /// <summary>With the line break that makes <c>{"build":30470}</c> 16 bytes long in the log of a real one.</summary>
    public static WireReply Json(byte[] json) => Answer(200, "OK", PlainText, [.. json, (byte)'\n']);

    public static WireReply Html(string html) => Answer(200, "OK", "text/html", Encoding.UTF8.GetBytes(html));

    public static WireReply Empty() => Answer(200, "OK", PlainText, []);

    /// <summary>All that is said to whatever is not liked: a bad token, an unknown action, a value that is too long.</summary>
    public static WireReply InvalidRequest() => Answer(400, "Bad Request", PlainText, "\ninvalid request\n"u8.ToArray());

    public static WireReply Unauthorized() => Answer(401, "Unauthorized", PlainText, []).With("WWW-Authenticate", "Basic realm=\"uTorrent\"");

    public static WireReply NotFound() => Answer(404, "Not Found", PlainText, []);

    public static WireReply Refuse(int status) => status switch
    {
        401 => Unauthorized(),
        403 => Answer(403, "Forbidden", PlainText, []),
        404 => NotFound(),
        _ => InvalidRequest(),
    };

    public static WireReply Bytes(byte[] bytes, string name) =>
        Answer(200, "OK", "application/octet-stream", bytes).With("Accept-Ranges", "bytes").With("Content-Disposition", $"attachment; filename=\"{Ascii(name)}\"");

    public static WireReply Part(byte[] bytes, long from, long total) => Answer(206, "Partial Content", "application/octet-stream", bytes)
        .With("Accept-Ranges", "bytes").With("Content-Range", string.Create(CultureInfo.InvariantCulture, $"bytes {from}-{from + bytes.Length - 1}/{total}"));

    public static WireReply OutOfRange(long total) => Answer(416, "Requested Range Not Satisfiable", PlainText, [])
        .With("Content-Range", string.Create(CultureInfo.InvariantCulture, $"bytes */{total}"));

    private static WireReply Answer(int status, string reason, string type, byte[] body) => new()
    {
        Status = status,
        Reason = reason,
        Headers =
        [
            ("Connection", "keep-alive"), ("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture)), ("Content-Type", type), ("Cache-Control", "no-cache"),
        ],
        Body = body,
    };

    private static string Ascii(string name) => new([.. name.Select(letter => letter is > ' ' and < '\x7f' and not '"' and not '\\' ? letter : '_')]);
}
