using TorrentApi.DependencyInjection;
using TorrentApi.Testing;
using TorrentApi.Testing.Registration;

// Found wherever a service collection is, as every registration of .NET.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers in-memory clients, each with a server of its own: <c>api.GetFeature&lt;InMemoryTorrentApi&gt;()!.Server</c>.</summary>
public static class InMemoryBuilderExtensions
{
    /// <summary>Lets configuration say <c>"Backend": "InMemory"</c>; the other keys of the client are <see cref="InMemoryOptions"/>.</summary>
    public static TorrentApiBuilder AddInMemory(this TorrentApiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddBackend(InMemoryBackend.Instance);
    }

    /// <summary>Adds an in-memory client in code.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="name">The client's name; empty for the only one.</param>
    /// <param name="configure">Sets its options; null leaves their defaults.</param>
    public static TorrentApiBuilder AddInMemory(this TorrentApiBuilder builder, string name, Action<InMemoryOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddClient(name, InMemoryBackend.Instance, configure);
    }
}
