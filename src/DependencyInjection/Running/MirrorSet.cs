using System.Runtime.CompilerServices;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>The mirrors of this container, one for each client, made when first asked for. The container disposes what it was given of them, before the clients.</summary>
internal sealed class MirrorSet(ITorrentApiFactory clients, Registrations registrations, IServiceProvider services)
{
    private readonly Lock _gate = new();

    // By the stand-in, which stays what it is through every reload, however the name is spelt.
    private readonly Dictionary<ITorrentApi, TorrentMirror> _mirrors = new(ReferenceComparer.Instance);

    public TorrentMirror Default => Get(clients.Default);

    public TorrentMirror Get(string name) => Get(clients.Get(name));

    private TorrentMirror Get(ITorrentApi api)
    {
        lock (_gate)
        {
            if (!_mirrors.TryGetValue(api, out var mirror)) _mirrors.Add(api, mirror = new TorrentMirror(api, Options()));
            return mirror;
        }
    }

    /// <summary>What the builder was told, by the clock of the container where it named none.</summary>
    private WatchOptions Options()
    {
        var options = registrations.Watch;
        return options.Clock == TimeProvider.System && services.GetService<TimeProvider>() is { } clock ? options with { Clock = clock } : options;
    }

    // A wrapper of somebody else's may say of itself that it equals another.
    private sealed class ReferenceComparer : IEqualityComparer<ITorrentApi>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ITorrentApi? x, ITorrentApi? y) => ReferenceEquals(x, y);

        public int GetHashCode(ITorrentApi obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
