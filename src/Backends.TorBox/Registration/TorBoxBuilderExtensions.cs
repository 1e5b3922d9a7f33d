using TorrentApi.Backends.TorBox;
using TorrentApi.Backends.TorBox.Registration;
using TorrentApi.DependencyInjection;

// Found wherever a service collection is, as every registration of .NET.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers TorBox.</summary>
public static class TorBoxBuilderExtensions
{
    /// <summary>Lets configuration say <c>"Backend": "TorBox"</c>; the other keys of the client are <see cref="TorBoxOptions"/>.</summary>
    public static TorrentApiBuilder AddTorBox(this TorrentApiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddBackend(TorBoxBackend.Instance);
    }

    /// <summary>Adds a TorBox client in code.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="name">The client's name; empty for the only one.</param>
    /// <param name="configure">Sets its options.</param>
    public static TorrentApiBuilder AddTorBox(this TorrentApiBuilder builder, string name, Action<TorBoxOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        return builder.AddClient(name, TorBoxBackend.Instance, configure);
    }
}
