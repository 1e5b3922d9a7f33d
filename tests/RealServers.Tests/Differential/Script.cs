using TorrentApi.ContractTests.Samples;

namespace TorrentApi.RealServers.Tests.Differential;

/// <summary>The requests that both servers get, in this order: every endpoint that is simulated, with good and bad arguments.</summary>
internal sealed partial class Script
{
    private const string Tracker = "http://127.0.0.1:9/x";

    private static readonly (string, string)[] Stopped = [("paused", "true"), ("stopped", "true")];

    private readonly List<Step> _steps = [];

    public Script(string version)
    {
        var single = SampleTorrents.SingleFile(Id(1));
        var several = SampleTorrents.SeveralFiles(Id(2));
        var privately = SampleTorrents.Private(Id(3));
        var hybrid = SampleTorrents.Hybrid(Id(4));
        Names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["single"] = single.Hash.V1Hex!,
            ["several"] = several.Hash.V1Hex!,
            ["private"] = privately.Hash.V1Hex!,
            ["hybrid"] = version == Servers.QBittorrentVersions.V4_2_5 ? hybrid.Hash.V1Hex! : hybrid.Hash.V2Hex![..40],
            ["v1 of hybrid"] = hybrid.Hash.V1Hex!,
            ["magnet"] = new string('a', 40),
            ["unknown"] = new string('c', 40),
        };

        LogIn();
        ReadApplication();
        AskApplication();
        SetPreferences();
        Add(single, several, privately, hybrid);
        ReadLists();
        ReadDetails();
        Command();
        Change();
        Label();
        EditTrackers();
        Transfer();
        Sync();
        ReadFeeds();
        ChangeFeeds();
        KeepRules();
        Search();
        ReadFiles();
        Create();
        KeepData();
        ChangePaths();
        MissParameters();
        Misuse();
        LogOut();
    }

    public IReadOnlyDictionary<string, string> Names { get; }

    public IReadOnlyList<Step> Steps => _steps;

    private static Guid Id(byte number) => new([.. Enumerable.Repeat(number, 16)]);

    private void Get(params IEnumerable<string> paths) => _steps.AddRange(paths.Select(path => new Step("GET", path)));

    private void Post(string path, params (string, string)[] form) => _steps.Add(new Step("POST", path) { Form = form });

    private void Upload((string, byte[])[] files, params (string, string)[] form) => _steps.Add(new Step("POST", "torrents/add") { Form = form, Files = files });

    private void LogIn()
    {
        _steps.Add(new Step("GET", "app/version") { IsStranger = true });
        _steps.Add(new Step("GET", "app/nope") { IsStranger = true });
        _steps.Add(new Step("GET", "nope/nope") { IsStranger = true });
        _steps.Add(new Step("POST", "auth/logout") { IsStranger = true, Form = [] });
        _steps.Add(new Step("GET", "auth/login") { IsStranger = true });
        Post("auth/login", ("username", "admin"), ("password", "wrong"));
        Post("auth/login", ("username", "admin"));
        Post("auth/login", ("username", "admin"), ("password", "adminadmin"));
        Post("auth/login", ("username", "admin"), ("password", "any"));
    }

    private void ReadApplication()
    {
        Get("app/version", "app/webapiVersion", "app/buildInfo", "app/defaultSavePath", "app/preferences", "app/nope", "nope/nope", "app/version/", "App/version");
        Post("app/version");
        Post("app/setPreferences", ("json", """{"dl_limit":2048,"up_limit":"abc"}"""));
        Post("app/setPreferences", ("json", "{"));
        Post("app/setPreferences");
        Get("transfer/downloadLimit", "transfer/uploadLimit");
        Post("app/setPreferences", ("json", """{"dl_limit":0}"""));
    }

    private void Add(SampleTorrent single, SampleTorrent several, SampleTorrent privately, SampleTorrent hybrid)
    {
        Upload([("a.torrent", Bytes(single))], [.. Stopped, ("category", "films"), ("tags", "x, y"), ("dlLimit", "50000"), ("upLimit", "abc"), ("rename", "A renamed")]);
        Upload([("b.torrent", Bytes(several))], [.. Stopped, ("autoTMM", "true"), ("category", "a/b"), ("sequentialDownload", "true"), ("firstLastPiecePrio", "TRUE")]);
        Upload([("c.torrent", Bytes(privately))], [.. Stopped, ("category", "a//b"), ("ratioLimit", "1.5"), ("seedingTimeLimit", "60"), ("savepath", "{downloads}/elsewhere")]);
        Upload([("d.torrent", Bytes(hybrid))], [.. Stopped]);
        Get("torrents/info?sort=name");
        Post("torrents/add", [("urls", $"magnet:?xt=urn:btih:{Names["magnet"]}&dn=Z+magnet&tr=http%3A%2F%2F127.0.0.1%3A9%2Fm"), .. Stopped]);
        Get("torrents/info?sort=name");
        Upload([("a.torrent", Bytes(single))]);
        Upload([("c.torrent", Bytes(privately))]);
        Upload([("bad.torrent", "garbage"u8.ToArray())]);
        Upload([("empty.torrent", [])]);
        Post("torrents/add", ("urls", "garbage"));
        Post("torrents/add", ("urls", ""));
        Post("torrents/add");
        Post("torrents/add", ("urls", $"magnet:?xt=urn:btih:{Names["magnet"]}&dn=Z"));
        Post("torrents/add", ("urls", "magnet:?xt=urn:btih:123"));
        Post("torrents/add", ("urls", "http://127.0.0.1:9/nothing.torrent"));
        Get("torrents/categories", "torrents/tags");
    }

    private static byte[] Bytes(SampleTorrent torrent) => torrent.File.Bytes.ToArray();
}
