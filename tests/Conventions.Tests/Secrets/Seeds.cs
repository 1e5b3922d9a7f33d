using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.Backends.TorBox;
using TorrentApi.Backends.UTorrent;
using TorrentApi.DependencyInjection;
using TorrentApi.Hosting;
using TorrentApi.Testing;

namespace TorrentApi.Conventions.Tests.Secrets;

/// <summary>Types that reflection cannot build: they need bytes that mean something, or an operation gives them.</summary>
internal sealed class Seeds
{
    private static readonly InfoHash Hash = InfoHash.Parse("0123456789abcdef0123456789abcdef01234567");

    private readonly SampleText _text;
    private readonly Dictionary<Type, Func<object>> _byType;

    public Seeds(SampleText text)
    {
        _text = text;
        _byType = new()
        {
            [typeof(InfoHash)] = () => Hash,
            [typeof(TorrentId)] = () => Hash.Id,
            [typeof(SingleTarget)] = () => SingleTarget.Of(Hash),
            [typeof(MultiTarget)] = () => MultiTarget.Of([SingleTarget.Of(Hash)]),
            [typeof(TorrentFile)] = () => TorrentFile.Parse(Encoding.UTF8.GetBytes(Bencoded())),
            [typeof(MagnetLink)] = () => MagnetLink.Parse(Magnet()),
            [typeof(ITorrentApi)] = () => new InMemoryTorrentApi(),
            [typeof(QBittorrentApi)] = () => new QBittorrentApi(QBittorrent()),
            [typeof(QBittorrentPreferenceStore)] = () => new QBittorrentApi(QBittorrent()).Preferences,
            [typeof(QBittorrentLog)] = () => new QBittorrentApi(QBittorrent()).Log,
            [typeof(QBittorrentApplication)] = () => new QBittorrentApi(QBittorrent()).Application,
            [typeof(QBittorrentApiKeys)] = () => new QBittorrentApi(QBittorrent()).ApiKeys,
            [typeof(IReadOnlyDictionary<string, JsonElement>)] = () => new Dictionary<string, JsonElement> { [SampleText.Marker] = JsonElement.Parse($"\"{SampleText.Marker}\"") },
            [typeof(QBittorrentRss)] = () => new QBittorrentApi(QBittorrent()).Rss,
            [typeof(QBittorrentSearch)] = () => new QBittorrentApi(QBittorrent()).Search,
            [typeof(QBittorrentCreator)] = () => new QBittorrentApi(QBittorrent()).Creator,
            [typeof(UTorrentApi)] = () => UTorrent(),
            [typeof(UTorrentSettings)] = () => UTorrent().Settings,
            [typeof(UTorrentRss)] = () => UTorrent().Rss,
            [typeof(QBittorrentServer)] = () => QBittorrentServer.Start("5.3.0", new QBittorrentServerOptions { Username = SampleText.Marker, Password = SampleText.Marker, ApiKey = SampleText.Marker }),
            [typeof(UTorrentServer)] = () => UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Username = SampleText.Marker, Password = SampleText.Marker, GuestPassword = SampleText.Marker }),
            [typeof(TorBoxApi)] = () => new TorBoxApi(TorBox()),
            [typeof(TorBoxDeviceLogin)] = () => new TorBoxDeviceLogin(TorBox()),
            [typeof(TorBoxQueue)] = () => new TorBoxApi(TorBox()).Queue,
            [typeof(TorBoxServer)] = () => TorBoxServer.Start(new TorBoxServerOptions { ApiKey = SampleText.Marker }),
            [typeof(TorrentApiBuilder)] = () => new ServiceCollection().AddTorrentApi(),
            [typeof(AddBuilder)] = () => new InMemoryTorrentApi().Add(MagnetLink.Parse(Magnet())),
            [typeof(RemovalPlan)] = () => PlannedAsync(MagnetLink.Parse(Magnet())).GetAwaiter().GetResult(),
            [typeof(CircuitBreakerInterceptor)] = () => new CircuitBreakerInterceptor(),
            [typeof(PathMap)] = () => new PathMap(new PathMapping("/downloads", "/mnt/nas")),
            [typeof(PathMappingTorrentApi)] = () => new PathMappingTorrentApi(new InMemoryTorrentApi(), new PathMap()),
            [typeof(ILogger)] = () => NullLogger.Instance,
            [typeof(Type)] = () => typeof(ITorrentApi),
            [typeof(MethodInfo)] = () => typeof(ITorrentApi).GetMethod(nameof(ITorrentApi.ListAsync))!,
            [typeof(TimeProvider)] = () => TimeProvider.System,
            [typeof(HttpMessageHandler)] = () => new SocketsHttpHandler(),
            [typeof(IServiceProvider)] = () => new Nothing(),
        };
    }

    public IEnumerable<object> Of(Type type) => _byType.TryGetValue(type, out var make) ? [make()] : [];

    /// <summary>An adapter takes an address without credentials only.</summary>
    private static QBittorrentOptions QBittorrent() => new()
    {
        BaseAddress = new("https://host.example/"),
        Username = SampleText.Marker,
        Password = SampleText.Marker,
        ProxyUsername = SampleText.Marker,
        ProxyPassword = SampleText.Marker,
        Headers = { ["X-Key"] = SampleText.Marker },
    };

    private static TorBoxOptions TorBox() => new() { ApiKey = SampleText.Marker, Headers = { ["X-Key"] = SampleText.Marker } };

    private static UTorrentApi UTorrent() => new(new UTorrentOptions
    {
        BaseAddress = new("https://host.example/"),
        Username = SampleText.Marker,
        Password = SampleText.Marker,
        Headers = { ["X-Key"] = SampleText.Marker },
    });

    private static async Task<RemovalPlan> PlannedAsync(AddSource source)
    {
        using InMemoryTorrentApi api = new();
        await api.Add(source).SendAsync();
        return await api.PlanRemovalAsync(Hash, RemoveData.Delete);
    }

    private string Magnet() =>
        $"magnet:?xt=urn:btih:{Hash}&dn={_text.Word(typeof(MagnetLink), "Name")}"
        + $"&tr={Uri.EscapeDataString(Url(typeof(MagnetLink), "Trackers"))}&ws={Uri.EscapeDataString(Url(typeof(MagnetLink), "WebSeeds"))}&unknown={SampleText.Marker}";

    private string Bencoded()
    {
        var type = typeof(TorrentFile);
        var announce = Text(Url(type, "TrackerTiers"));
        var seeds = Text(Url(type, "WebSeeds"));
        var name = Text(_text.Word(type, "Name"));
        return $"d8:announce{announce}7:comment{Text(_text.Word(type, "Comment"))}10:created by{Text(_text.Word(type, "CreatedBy"))}"
            + $"4:infod6:lengthi1e4:name{name}12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaae8:url-list{seeds}e";
    }

    private string Url(Type type, string member) => _text.UriFor(type, member).OriginalString;

    private static string Text(string text) => $"{text.Length}:{text}";

    private sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
