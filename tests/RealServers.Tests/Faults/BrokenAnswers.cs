namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>Ways in which an answer can be broken, and the cause that a caller gets to see.</summary>
internal static class BrokenAnswers
{
    private const string Ok = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    private const string Row = """{"hash":"0123456789abcdef0123456789abcdef01234567","name":"one","state":"stoppedDL"}""";

    /// <summary>Broken for whatever was asked: no answer, no HTTP, or a status that says no.</summary>
    public static IReadOnlyDictionary<string, (Answer Answer, Type Error)> Heads { get; } = new Dictionary<string, (Answer, Type)>(StringComparer.Ordinal)
    {
        ["closed before an answer"] = (Answers.ThenClose(""), typeof(ApiError.Unreachable)),
        ["reset before an answer"] = (Answers.ThenReset(""), typeof(ApiError.Unreachable)),
        ["closed in the status line"] = (Answers.ThenClose("HTTP/1.1 20"), typeof(ApiError.Unreachable)),
        ["closed in the headers"] = (Answers.ThenClose(Ok), typeof(ApiError.Unreachable)),
        ["no HTTP"] = (Answers.ThenClose("SSH-2.0-adminadmin\r\n"), typeof(ApiError.UnexpectedResponse)),
        ["a garbage status"] = (Answers.ThenClose("HTTP/1.1 adminadmin\r\n\r\n"), typeof(ApiError.UnexpectedResponse)),
        ["a garbage header"] = (Answers.ThenClose("HTTP/1.1 200 OK\r\nadminadmin without a colon\r\n\r\n"), typeof(ApiError.UnexpectedResponse)),
        ["headers beyond reason"] = (Answers.ThenClose($"{Ok}x-much: {new string('x', 200_000)}\r\n\r\n[]"), typeof(ApiError.UnexpectedResponse)),
        ["a redirect"] = (Answers.Raw("HTTP/1.1 302 Found\r\nlocation: /login\r\ncontent-length: 0\r\n\r\n"), typeof(ApiError.UnexpectedResponse)),
        ["an unknown status"] = (Answers.Status(299, "Whatever"), typeof(ApiError.UnexpectedResponse)),
        ["a teapot"] = (Answers.Status(418, "I'm a teapot"), typeof(ApiError.UnexpectedResponse)),
        ["bad request"] = (Answers.Status(400, "Bad Request"), typeof(ApiError.UnexpectedResponse)),
        ["not found"] = (Answers.Status(404, "Not Found"), typeof(ApiError.UnexpectedResponse)),
        ["unauthorized"] = (Answers.Status(401, "Unauthorized"), typeof(ApiError.Forbidden)),
        ["too many requests"] = (Answers.Status(429, "Too Many Requests"), typeof(ApiError.Throttled)),
        ["a server error"] = (Answers.Status(500, "Internal Server Error"), typeof(ApiError.ServerFault)),
        ["a proxy's error page"] = (Answers.Html("502 Bad Gateway"), typeof(ApiError.ServerFault)),
        ["a proxy's maintenance page"] = (Answers.Html("503 Service Unavailable"), typeof(ApiError.ServerFault)),
        ["a proxy's time-out"] = (Answers.Html("504 Gateway Timeout"), typeof(ApiError.ServerFault)),
    };

    /// <summary>Broken for a list alone: a good status, and a body that is none.</summary>
    public static IReadOnlyDictionary<string, (Answer Answer, Type Error)> Bodies { get; } = new Dictionary<string, (Answer, Type)>(StringComparer.Ordinal)
    {
        ["reset in the body"] = (Answers.ThenReset($"{Ok}content-length: 5000\r\n\r\n[{Row},"), typeof(ApiError.Unreachable)),
        ["closed in the body"] = (Answers.ThenClose($"{Ok}content-length: 5000\r\n\r\n[{Row},"), typeof(ApiError.Unreachable)),
        ["closed after whole JSON that is shorter than its length"] = (Answers.ThenClose($"{Ok}content-length: 5000\r\n\r\n[{Row}]"), typeof(ApiError.Unreachable)),
        ["a chunk that is cut"] = (Answers.ThenClose($"{Ok}transfer-encoding: chunked\r\n\r\nff\r\n[{Row},"), typeof(ApiError.Unreachable)),
        ["chunks without the last one"] = (Answers.ThenClose($"{Ok}transfer-encoding: chunked\r\n\r\n2\r\n[]\r\n"), typeof(ApiError.Unreachable)),
        ["JSON that is cut, with the right length"] = (Answers.Json($"[{Row},{Row[..30]}"), typeof(ApiError.UnexpectedResponse)),
        ["JSON that is cut, with no length"] = (Answers.ThenClose($"{Ok}connection: close\r\n\r\n[{Row},"), typeof(ApiError.UnexpectedResponse)),
        ["JSON longer than its length"] = (Answers.ThenClose($"{Ok}content-length: 20\r\n\r\n[{Row}]"), typeof(ApiError.UnexpectedResponse)),
        ["two arrays"] = (Answers.Json("[][]"), typeof(ApiError.UnexpectedResponse)),
        ["an object"] = (Answers.Json("{}"), typeof(ApiError.UnexpectedResponse)),
        ["a number"] = (Answers.Json("7"), typeof(ApiError.UnexpectedResponse)),
        ["a text"] = (Answers.Text("Ok."), typeof(ApiError.UnexpectedResponse)),
        ["a login page"] = (Answers.Html("200 OK"), typeof(ApiError.UnexpectedResponse)),
        ["nothing at all"] = (Answers.Json(""), typeof(ApiError.UnexpectedResponse)),
        ["blanks"] = (Answers.Json("  \r\n "), typeof(ApiError.UnexpectedResponse)),
        ["no content"] = (Answers.Raw("HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n"), typeof(ApiError.UnexpectedResponse)),
        ["rows nested beyond reason"] = (Answers.Json($"[{new string('[', 10_000)}"), typeof(ApiError.UnexpectedResponse)),
        ["bytes that are packed although nobody asked"] = (Answers.Raw($"{Ok}content-encoding: gzip\r\ncontent-length: 4\r\n\r\n\u001f\u0008ab"), typeof(ApiError.UnexpectedResponse)),
        ["a chunk of no length"] = (Answers.ThenClose($"{Ok}transfer-encoding: chunked\r\n\r\nadminadmin\r\n[]\r\n0\r\n\r\n"), typeof(ApiError.UnexpectedResponse)),
        ["a chunk of negative length"] = (Answers.ThenClose($"{Ok}transfer-encoding: chunked\r\n\r\n-2\r\n[]\r\n0\r\n\r\n"), typeof(ApiError.UnexpectedResponse)),
        ["a chunk longer than it says"] = (Answers.ThenClose($"{Ok}transfer-encoding: chunked\r\n\r\n2\r\n[{Row}]\r\n0\r\n\r\n"), typeof(ApiError.UnexpectedResponse)),
    };

    public static (Answer Answer, Type Error) Find(string name) => Heads.TryGetValue(name, out var head) ? head : Bodies[name];
}
