using System.Collections.Concurrent;
using System.Globalization;
using TorrentApi.Payloads;

namespace TorrentApi.ListBench.Serving;

/// <summary>
/// What the servers of the benchmark say. The first part of a path is how many torrents there are: below it a qBittorrent 5.1 that needs no login, a µTorrent and
/// TorBox stand side by side. Below <c>/locked</c> a qBittorrent asks for a login. Everything is made once.
/// </summary>
internal sealed class Answers
{
    private const int Changed = 100;
    private const string LockedCookie = "SID=let-in";

    private readonly ConcurrentDictionary<string, byte[]> _bodies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, MaindataGenerator> _changes = new();
    private readonly ConcurrentDictionary<int, TorBoxGenerator> _accounts = new();

    public Answer To(Request request) => request.Parts switch
    {
        ["locked", .., "login"] => new Answer("Ok."u8.ToArray()) { Headers = $"Set-Cookie: {LockedCookie}; HttpOnly; path=/\r\n" },
        ["locked", ..] when !request.Cookie.Contains(LockedCookie, StringComparison.Ordinal) => new Answer("Forbidden"u8.ToArray()) { Status = "403 Forbidden" },
        ["locked", .. var parts] => To(request with { Parts = parts, Cookie = "" }),
        [var count, .. var parts] => new Answer(Find(int.Parse(count, CultureInfo.InvariantCulture), parts, request)),
        _ => throw Unknown(request),
    };

    private byte[] Find(int count, string[] parts, Request request) => parts switch
    {
        [.., "webapiVersion"] => "2.11.4"u8.ToArray(),
        [.., "version"] => "v5.1.0"u8.ToArray(),
        [.., "buildInfo"] => """{"libtorrent":"2.0.11.0"}"""u8.ToArray(),
        [.., "logout"] => [],
        [.., "info"] => Once(request, list => new PayloadGenerator(count).WriteTo(list)),
        [.., "maindata"] => FindChanges(count, request),
        [.., "token.html"] => "<html><div id='token' style='display:none;'>of-no-importance</div></html>"u8.ToArray(),
        ["gui"] when request.Query.Contains("getsettings", StringComparison.Ordinal) => """{"build":45704,"settings":[["webui.enable",1,"true",{"access":"R"}]]}"""u8.ToArray(),
        ["gui"] => Once(request with { Query = "" }, list => new UTorrentGenerator(count).WriteTo(list)),
        [.., "mylist"] => Once(request, page => page.Write(_accounts.GetOrAdd(count, _ => new TorBoxGenerator(count)).Page((int)request.Number("offset"), (int)request.Number("limit")))),
        [.., "getqueued"] => """{"success":true,"error":null,"detail":"","data":[]}"""u8.ToArray(),
        _ => throw Unknown(request),
    };

    /// <summary>Everything for the number 0, else what changed since.</summary>
    private byte[] FindChanges(int count, Request request)
    {
        var number = request.Number("rid");
        var generator = _changes.GetOrAdd(count, _ => new MaindataGenerator(count, Changed));
        if (number == 0) return Once(request, generator.WriteAll);

        return _bodies.GetOrAdd(string.Create(CultureInfo.InvariantCulture, $"{count} changes {number}"), _ => generator.Changes(number + 1));
    }

    private byte[] Once(Request request, Action<Stream> write) => _bodies.GetOrAdd($"{string.Join('/', request.Parts)}?{request.Query}", _ =>
    {
        using var body = new MemoryStream();
        write(body);
        return body.ToArray();
    });

    private static InvalidOperationException Unknown(Request request) => new($"The benchmark does not answer {string.Join('/', request.Parts)}?{request.Query}.");
}
