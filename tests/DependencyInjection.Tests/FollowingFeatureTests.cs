using System.Reflection;
using TorrentApi.DependencyInjection.Running;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class FollowingFeatureTests
{
    public static TheoryData<Type> Features =>
        [.. typeof(ITorrentApi).Assembly.GetExportedTypes().Where(type => type.IsInterface && type.Name.EndsWith("Feature", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Features))]
    public async Task A_feature_that_was_kept_works_on_the_adapter_of_the_moment(Type feature)
    {
        List<(MethodInfo Method, object?[] Arguments)> first = [], second = [];
        using var slot = Slot(feature, first);
        var kept = Find(slot, feature)!;
        slot.Replace(() => Owned(feature, second));

        foreach (var method in feature.GetMethods())
        {
            if (method.Invoke(kept, [.. method.GetParameters().Select(Sample)]) is not IAsyncEnumerable<Torrent> list) continue;

            // Nothing is asked before the list is read.
            await foreach (var torrent in list) torrent.Should().BeNull("the double lists none");
        }

        first.Should().BeEmpty("{0} has a stand-in in Running/Following", feature.Name);
        second.Select(call => call.Method).Should().Equal(feature.GetMethods());
        second.Should().OnlyContain(call => call.Arguments.SequenceEqual(call.Method.GetParameters().Select(Sample)));
    }

    [Fact]
    public void A_feature_that_the_adapter_does_not_have_is_null()
    {
        using var slot = new ClientSlot("home", () => new OwnedAdapter(new AcmeApi(new AcmeOptions(), new BackendServices()), new RunningCalls()));

        new InjectedTorrentApi(slot).Trackers.Should().BeNull();
    }

    [Fact]
    public async Task A_feature_that_the_new_adapter_does_not_have_is_unsupported()
    {
        using var slot = Slot(typeof(ITagFeature), []);
        var kept = new InjectedTorrentApi(slot).Tags!;
        slot.Replace(() => new OwnedAdapter(new AcmeApi(new AcmeOptions(), new BackendServices()), new RunningCalls()));

        var listing = () => kept.ListAsync(TestContext.Current.CancellationToken);

        (await listing.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Unsupported>()
            .Which.What.Should().Be("Acme has no ITagFeature");
    }

    [Fact]
    public async Task A_stream_that_is_read_keeps_its_adapter()
    {
        var calls = new RunningCalls();
        using var slot = new ClientSlot("home", () => new OwnedAdapter(new Adapter(FeatureDouble.Of(typeof(IDownloadFeature), [])), calls));
        var idle = false;

        var content = await new InjectedTorrentApi(slot).GetFeature<IDownloadFeature>()!
            .GetContentAsync(InfoHash.Parse(new string('a', 40)), 0, default, TestContext.Current.CancellationToken);
        calls.WhenIdle(() => idle = true);
        var idleWhileOpen = idle;
        await content.DisposeAsync();

        idleWhileOpen.Should().BeFalse();
        idle.Should().BeTrue();
    }

    private static object? Find(ClientSlot slot, Type feature) =>
        typeof(ITorrentApi).GetMethod(nameof(ITorrentApi.GetFeature))!.MakeGenericMethod(feature).Invoke(new InjectedTorrentApi(slot), []);

    private static object? Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(int) => 7,
        var type when type == typeof(string) => parameter.Name,
        { IsValueType: true } type => Activator.CreateInstance(type),
        _ => null,
    };

    private static ClientSlot Slot(Type feature, List<(MethodInfo, object?[])> calls) => new("home", () => Owned(feature, calls));

    private static OwnedAdapter Owned(Type feature, List<(MethodInfo, object?[])> calls) =>
        new(new Adapter(FeatureDouble.Of(feature, calls)), new RunningCalls());

    private sealed class Adapter(object feature) : DelegatingTorrentApi(new AcmeApi(new AcmeOptions(), new BackendServices()))
    {
        public override T? GetFeature<T>()
            where T : class =>
            feature as T;
    }
}
