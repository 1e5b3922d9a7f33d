using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Types;

public sealed class BackendTests
{
    // The whole of a backend that a program sees, options and enums included. A number grows only with a reason.
    private static readonly Dictionary<string, (int Most, string Reason)> Sizes = new(StringComparer.Ordinal)
    {
        ["Backends.UTorrent"] = (20, "adapter, options, registration, and one type for each thing that its native API lists, sets or names"),
        ["Backends.QBittorrent"] = (47, "adapter, options, registration, and one type for each thing that its native API reads, sets or makes: settings, log, application, keys, torrents, feeds, rules, searches, .torrent files"),
        ["Backends.TorBox"] = (18, "adapter, options, registration, device login, and what the service alone has: queue, account, info, search, edits"),
    };

    public static TheoryData<string> Backends => [.. Product.All.Where(product => product.IsBackend).Select(product => product.Name)];

    [Theory]
    [MemberData(nameof(Backends))]
    public void A_backend_shows_few_types(string backend)
    {
        Sizes.Should().ContainKey(backend, "every backend says how many public types it needs");
        var types = Product.Of(backend).PublicTypes.Select(type => type.Name).ToList();

        types.Count.Should().BeLessThanOrEqualTo(Sizes[backend].Most, "{0}; it has {1}", Sizes[backend].Reason, string.Join(", ", types));
    }

    [Theory]
    [MemberData(nameof(Backends))]
    public void A_public_type_of_a_backend_carries_its_prefix(string backend)
    {
        var prefix = backend["Backends.".Length..];

        var others = Product.Of(backend).PublicTypes.Where(type => !type.IsNested && !type.Name.StartsWith(prefix, StringComparison.Ordinal));

        Convention.Holds(others.Select(type => new Finding(Members.Name(type), $"a public type of {backend} begins with {prefix}")));
    }
}
