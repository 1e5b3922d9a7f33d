using TorrentApi.Backends.UTorrent;
using TorrentApi.Backends.UTorrent.Registration;
using TorrentApi.DependencyInjection;

// Found wherever a service collection is, as every registration of .NET.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers µTorrent.</summary>
public static class UTorrentBuilderExtensions
{
    /// <summary>Lets configuration say <c>"Backend": "uTorrent"</c>; the other keys of the client are <see cref="UTorrentOptions"/>.</summary>
    public static TorrentApiBuilder AddUTorrent(this TorrentApiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddBackend(UTorrentBackend.Instance);
    }

    /// <summary>Adds a µTorrent client in code.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="name">The client's name; empty for the only one.</param>
    /// <param name="configure">Sets its options.</param>
    public static TorrentApiBuilder AddUTorrent(this TorrentApiBuilder builder, string name, Action<UTorrentOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        return builder.AddClient(name, UTorrentBackend.Instance, configure);
    }
}
