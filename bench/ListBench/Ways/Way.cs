using System.Globalization;
using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.ListBench.Ways;

/// <summary>One way to read something from a server.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="ReadAsync">Reads once and gives how many torrents it found; null where the way does not count them.</param>
internal sealed record Way(string Name, Func<Task<int?>> ReadAsync)
{
    public const string Drained = "GET, drained";
    public const string Tokens = "GET + every token (b)";
    public const string AllFields = "System.Text.Json, 57 fields";
    public const string SomeFields = "System.Text.Json, 32 fields";
    public const string Newtonsoft = "Newtonsoft.Json from a string, 16 fields";
    public const string QBittorrent = "QBittorrentApi.ListAsync";
    public const string First = "IStreamFeature, the first torrent";
    public const string UTorrentTokens = "GET + every token, µTorrent";
    public const string UTorrent = "UTorrentApi.ListAsync";
    public const string TorBoxTokens = "GET of ten pages and the queue + every token, TorBox";
    public const string TorBox = "TorBoxApi.ListAsync";
    public const string Changes = "GET of the changes, drained";
    public const string Mirror = "TorrentMirror.RefreshAsync";
    public const string ColdDrained = "login, a list of ten drained";
    public const string ColdList = "login, QBittorrentApi.ListAsync of ten";

    private const string Info = "api/v2/torrents/info";
    private const int TorBoxPage = 1000;

    /// <summary>What is done before each read and not measured; null for nothing.</summary>
    public Func<Task>? PrepareAsync { get; private init; }

    /// <summary>Makes a way ready.</summary>
    /// <param name="name">One of those above.</param>
    /// <param name="root">The server.</param>
    /// <param name="torrents">How many it has.</param>
    public static Way Find(string name, Uri root, int torrents)
    {
        var server = new Uri(root, string.Create(CultureInfo.InvariantCulture, $"{torrents}/"));
        if (name == First) return ReadingFirst(new QBittorrentWay(new QBittorrentOptions { BaseAddress = server }));
        return new Way(name, name switch
        {
            Drained => new DrainedWay(new Exchange(server, Info)).ReadAsync,
            Tokens => new TokenWay(new Exchange(server, Info)).ReadAsync,
            AllFields => new SourceGeneratedWay(new Exchange(server, Info)).ReadAllAsync,
            SomeFields => new SourceGeneratedWay(new Exchange(server, Info)).ReadSomeAsync,
            Newtonsoft => new NewtonsoftWay(new Exchange(server, Info)).ReadAsync,
            QBittorrent => new QBittorrentWay(new QBittorrentOptions { BaseAddress = server }).ListAsync,
            UTorrentTokens => new TokenWay(new Exchange(server, "gui/?list=1")).ReadAsync,
            UTorrent => OtherBackends.UTorrent(server),
            TorBoxTokens => new TokenWay(new Exchange(server, [.. Pages(torrents), "v1/api/queued/getqueued"])).ReadAsync,
            TorBox => OtherBackends.TorBox(server),
            Changes => new ChangesWay(server).ReadAsync,
            Mirror => new QBittorrentWay(new QBittorrentOptions { BaseAddress = server }).RefreshAsync,
            ColdDrained => () => Locked(root).ConnectAndDrainAsync(new Exchange(server, Info)),
            ColdList => () => Locked(root).ListAsync(),
            _ => throw new ArgumentException($"There is no way '{name}'.", nameof(name)),
        });
    }

    private static Way ReadingFirst(QBittorrentWay way) => new(First, way.ReadFirstAsync) { PrepareAsync = way.ReconnectAsync };

    private static IEnumerable<string> Pages(int torrents)
    {
        for (var offset = 0; offset < torrents; offset += TorBoxPage)
            yield return string.Create(CultureInfo.InvariantCulture, $"v1/api/torrents/mylist?offset={offset}&limit={TorBoxPage}");
    }

    private static QBittorrentWay Locked(Uri root) =>
        new(new QBittorrentOptions { BaseAddress = new Uri(root, "locked/10/"), Username = "admin", Password = "secret" });
}
