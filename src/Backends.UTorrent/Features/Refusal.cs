using TorrentApi.Backends.UTorrent.Gateway;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>What no build of µTorrent can do.</summary>
internal static class Refusal
{
    /// <summary>The error that says so.</summary>
    public static TorrentApiException Of(Capability capability, ServerProfile server) => new(server.Unsupported(capability));

    /// <summary>Says so, once the server is known to be there: the error names its build.</summary>
    public static async Task<T> OfAsync<T>(GuiGateway gateway, Capability capability, CancellationToken cancellationToken) =>
        throw Of(capability, await gateway.ConnectAsync(cancellationToken).ConfigureAwait(false));

    /// <inheritdoc cref="OfAsync{T}"/>
    public static Task OfAsync(GuiGateway gateway, Capability capability, CancellationToken cancellationToken) =>
        OfAsync<bool>(gateway, capability, cancellationToken);
}
