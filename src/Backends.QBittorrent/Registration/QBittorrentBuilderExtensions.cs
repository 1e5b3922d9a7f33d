using TorrentApi.Backends.QBittorrent;
using TorrentApi.Backends.QBittorrent.Registration;
using TorrentApi.DependencyInjection;

// Found wherever a service collection is, as every registration of .NET.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers qBittorrent.</summary>
public static class QBittorrentBuilderExtensions
{
    /// <summary>Lets configuration say <c>"Backend": "qBittorrent"</c>; the other keys of the client are <see cref="QBittorrentOptions"/>.</summary>
    public static TorrentApiBuilder AddQBittorrent(this TorrentApiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddBackend(QBittorrentBackend.Instance);
    }

    /// <summary>Adds a qBittorrent client in code.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="name">The client's name; empty for the only one.</param>
    /// <param name="configure">Sets its options.</param>
    public static TorrentApiBuilder AddQBittorrent(this TorrentApiBuilder builder, string name, Action<QBittorrentOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        return builder.AddClient(name, QBittorrentBackend.Instance, configure);
    }
}
