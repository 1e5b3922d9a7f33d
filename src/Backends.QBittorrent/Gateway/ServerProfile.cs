using TorrentApi.Adding;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The server connected now: what it calls itself, what it can do, and how it wants to be spoken to.</summary>
/// <param name="Info">What callers see.</param>
/// <param name="Dialect">The names and habits of this version.</param>
internal sealed record ServerProfile(ServerInfo Info, IDialect Dialect) : IAddRules
{
    /// <summary>True where v2 hashes are keys.</summary>
    public bool KnowsV2 => Dialect.KnowsV2;

    /// <summary>True where a list can be narrowed to keys; elsewhere each look is the whole list.</summary>
    public bool FiltersByHash => Dialect.FiltersByHash;

    /// <summary>True where an add of a torrent that is there answers success.</summary>
    public bool HidesDuplicates => Dialect.AddHidesDuplicates;

    /// <summary>True where tags can be set in one request.</summary>
    public bool SetsTags => Dialect.SetsTags;

    public bool Supports(Capability capability) => Info.Supports(capability);

    /// <inheritdoc/>
    public bool AddsNatively(Capability option) => CapabilityTable.AddsNatively(option, Dialect);

    public ApiError.Unsupported Unsupported(Capability capability) => new(capability, CapabilityTable.Explain(capability, Info.Version));

    /// <summary>Throws <see cref="ApiError.Unsupported"/> where the server lacks it.</summary>
    public void Require(Capability capability)
    {
        if (!Supports(capability)) throw new TorrentApiException(Unsupported(capability));
    }

    /// <summary>Throws <see cref="ApiError.Unsupported"/> where the server is older, for what has no capability of its own.</summary>
    public void RequireVersion(string release, string what)
    {
        if (Dialect.App < ApiVersion.Parse(release))
            throw new TorrentApiException(new ApiError.Unsupported(Capability.Unknown, $"{what} needs qBittorrent {release}; this is {Info.Version}"));
    }
}
