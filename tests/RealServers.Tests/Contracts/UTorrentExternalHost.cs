using System.Reflection;
using System.Runtime.CompilerServices;
using TorrentApi.Backends.UTorrent;
using TorrentApi.ContractTests;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;
using TorrentApi.Testing.Tests.UTorrent;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>A µTorrent that somebody else runs, named by the environment; touched through its API alone, and nothing but what the suites add.</summary>
/// <remarks>
/// There are servers on which <c>setprops</c> says that all is well and does nothing. That is found out once, by a torrent of its own, and the promises that hang on
/// it are then skipped with that reason: reported, not hidden.
/// </remarks>
public sealed class UTorrentExternalHost : ContractHost, IAsyncLifetime
{
    private const string UrlVariable = "TORRENTAPI_TEST_UTORRENT_URL";
    private const string SetsNothing = "this server takes setprops and does nothing: what it says of labels, limits and trackers does not hold";
    private const string NoLimits = "the list has no column for the limits of a torrent";

    private static readonly string[] NeedProperties =
    [
        nameof(AddOptionsContract.It_has_the_category_and_an_unknown_one_is_created),
        nameof(CapabilitiesContract.What_is_supported_works_and_what_is_not_says_so),
        nameof(CapabilitiesContract.An_unsupported_option_adds_nothing_unless_it_is_skippable_and_then_the_result_tells),
    ];

    private readonly ConditionalWeakTable<ITorrentApi, CountingHandler> _ways = [];
    private bool _setsProperties = true;

    public override string Name => "µTorrent, external";

    public override string? Absence => string.IsNullOrEmpty(Url) ? $"No external server: set {UrlVariable}, with _USER and _PASSWORD in place of _URL for the login." : null;

    public override IReadOnlyList<Divergence> Divergences =>
    [
        new(nameof(AddOptionsContract.It_has_its_own_rate_limits), NoLimits),
        new(nameof(AddOptionsContract.It_has_its_own_ratio_limit), NoLimits),
        new(nameof(ContentsContract.Several_files_are_told_by_index_with_their_paths_joined_by_slashes), "the paths begin below the torrent's own folder"),
        .. _setsProperties ? [] : NeedProperties.Select(promise => new Divergence(promise, SetsNothing)),
    ];

    public async ValueTask InitializeAsync()
    {
        if (Absence is null) _setsProperties = await SetsPropertiesAsync();
    }

    private static string? Url => Environment.GetEnvironmentVariable(UrlVariable);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public override Task<Abilities?> ForeseeAsync() => AskAsync();

    public override Task<ITorrentApi> ConnectAsync(BackendServices services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (Absence is { } absence) Assert.Skip(absence);

        var way = new CountingHandler();
        var options = new UTorrentOptions
        {
            BaseAddress = new Uri(Url!),
            Username = Environment.GetEnvironmentVariable("TORRENTAPI_TEST_UTORRENT_USER"),
            Password = Environment.GetEnvironmentVariable("TORRENTAPI_TEST_UTORRENT_PASSWORD"),
        };
        var api = new UTorrentApi(options, services with { Handler = way });
        _ways.Add(api, way);
        return Task.FromResult<ITorrentApi>(api);
    }

    public override Task<IAsyncDisposable?> InjectFaultAsync(ITorrentApi api, ContractFault fault)
    {
        var way = Find(api);
        way.Fault = fault;
        return Task.FromResult<IAsyncDisposable?>(new Mending(way));
    }

    public override object? MakeArgument(ParameterInfo parameter) => UTorrentArguments.Make(parameter);

    public override long? CountRequests(ITorrentApi api) => Find(api).Count;

    private async Task<bool> SetsPropertiesAsync()
    {
        var api = await ConnectAsync(new BackendServices());
        await using var closing = api as IAsyncDisposable;
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        try
        {
            var result = await api.AddAsync(new AddRequest(sample.File, new AddOptions { Category = $"contract-{Guid.NewGuid():N}" }));
            return result.Skipped.Count == 0;
        }
        finally
        {
            await api.RemoveIfPresentAsync(sample.Target, RemoveData.Delete);
        }
    }

    private CountingHandler Find(ITorrentApi api) => _ways.TryGetValue(api, out var way) ? way : throw new ArgumentException("The client is not this host's.", nameof(api));

    private sealed class Mending(CountingHandler way) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            way.Fault = ContractFault.None;
            return ValueTask.CompletedTask;
        }
    }
}
