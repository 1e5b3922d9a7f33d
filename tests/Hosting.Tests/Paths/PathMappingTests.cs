using Microsoft.Extensions.DependencyInjection;
using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Paths;

public sealed class PathMappingTests : IDisposable
{
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "film");
    private static readonly PathMap Map = new(new PathMapping("/downloads", @"\\nas\downloads"));

    private readonly InMemoryTorrentApi _inner = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private PathMappingTorrentApi Api => new(_inner, Map);

    [Fact]
    public async Task Torrents_are_where_this_program_reaches_them()
    {
        await _inner.Add(Link).SavePath("/downloads/films").SendAsync(Token);

        var (listed, got) = ((await Api.ListAsync(cancellationToken: Token)).Single(), await Api.GetAsync(Link.Hash, Token));

        listed.SavePath.Should().Be(@"\\nas\downloads\films");
        got!.SavePath.Should().Be(listed.SavePath);
    }

    [Fact]
    public async Task A_torrent_that_is_not_there_is_not_there() => (await Api.GetAsync(Link.Hash, Token)).Should().BeNull();

    [Fact]
    public async Task An_add_is_saved_where_this_program_means()
    {
        await Api.Add(Link).SavePath(@"\\NAS\Downloads\films").SendAsync(Token);

        (await _inner.GetAsync(Link.Hash, Token))!.SavePath.Should().Be("/downloads/films");
    }

    [Fact]
    public async Task An_add_without_a_path_has_none() => (await Api.Add(Link).SendAsync(Token)).Outcome.Should().Be(AddOutcome.Added);

    [Fact]
    public async Task Categories_are_mapped_both_ways()
    {
        var categories = Api.Categories!;

        await categories.CreateAsync(new Category { Name = "films", SavePath = @"\\nas\downloads\films" }, Token);
        await categories.CreateAsync(new Category { Name = "other" }, Token);

        (await _inner.Categories!.ListAsync(Token)).Select(category => category.SavePath).Should().BeEquivalentTo("/downloads/films", null);
        (await categories.ListAsync(Token)).Select(category => category.SavePath).Should().BeEquivalentTo(@"\\nas\downloads\films", null);
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Of_every_feature_of_the_core_it_is_decided_what_becomes(Type feature)
    {
        Type[] mapped = [typeof(ICategoryFeature), typeof(IRelocationFeature), typeof(ITransferFeature)];
        Type[] withheld = [typeof(IStreamFeature), typeof(IChangeFeature)];
        using var everything = new Everything();

        var given = Find(new PathMappingTorrentApi(everything, Map), feature);

        if (withheld.Contains(feature)) given.Should().BeNull();
        else if (mapped.Contains(feature)) given.Should().NotBeNull().And.NotBeSameAs(Find(everything, feature));
        else given.Should().NotBeNull("{0} has no paths; or name it here", feature.Name).And.BeSameAs(Find(everything, feature));
    }

    public static TheoryData<Type> Features =>
        [.. typeof(ITorrentApi).Assembly.GetExportedTypes().Where(type => type.IsInterface && type.Name.EndsWith("Feature", StringComparison.Ordinal))];

    [Fact]
    public void What_speaks_of_the_servers_paths_is_withheld()
    {
        Api.GetFeature<InMemoryTorrentApi>().Should().BeNull();
        Api.GetFeature<PathMappingTorrentApi>()!.Unmapped.Should().BeSameAs(_inner);
    }

    [Fact]
    public async Task The_builder_maps_the_paths_of_one_client()
    {
        var services = new ServiceCollection();
        services.AddTorrentApi().AddInMemory("home", options => options.SavePath = "/downloads").AddPathMapping("home", new PathMapping("/downloads", "/mnt/nas"));
        await using var provider = services.BuildServiceProvider();
        var api = provider.GetRequiredService<ITorrentApi>();

        await api.Add(Link).SendAsync(Token);

        (await api.GetAsync(Link.Hash, Token))!.SavePath.Should().Be("/mnt/nas");
    }

    public void Dispose() => _inner.Dispose();

    private static object? Find(ITorrentApi api, Type feature) => typeof(ITorrentApi).GetMethod(nameof(ITorrentApi.GetFeature))!.MakeGenericMethod(feature).Invoke(api, []);

    /// <summary>A client that has every feature there is.</summary>
    private sealed class Everything() : DelegatingTorrentApi(new InMemoryTorrentApi()), IDisposable
    {
        private readonly Dictionary<Type, object> _features = [];

        public override T GetFeature<T>()
            where T : class
        {
            if (!_features.TryGetValue(typeof(T), out var feature)) _features[typeof(T)] = feature = System.Reflection.DispatchProxy.Create<T, FeatureDouble>();
            return (T)feature;
        }

        public void Dispose() => ((IDisposable)Inner).Dispose();
    }
}
