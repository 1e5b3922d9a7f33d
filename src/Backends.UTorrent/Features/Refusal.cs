using TorrentApi.Backends.UTorrent.Gateway;

namespace TorrentApi.Backends.UTorrent.Features;

/// <summary>What no build of µTorrent can do; nobody has to be asked to say so.</summary>
internal static class Refusal
{
    public static TorrentApiException Of(Capability capability) => new(new ApiError.Unsupported(capability, CapabilityTable.Explain(capability, "")));
}
