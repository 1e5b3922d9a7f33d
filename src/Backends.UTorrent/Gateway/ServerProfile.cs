using System.Globalization;
using TorrentApi.Adding;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>The server connected now.</summary>
/// <param name="Build">The number in every answer; null where none told it.</param>
/// <param name="HasV3">True from 3.0 on: peers, download directories, transfer history, removal with the .torrent.</param>
/// <param name="IsGuest">True for an account that may only look: it is not shown the settings.</param>
internal sealed record ServerProfile(long? Build, bool HasV3, bool IsGuest) : IAddRules
{
    /// <summary>The setting that is there from 3.0 on: the test of µTorrent's own web interface.</summary>
    public const string MarkOfV3 = "webui.uconnect_enable";

    public ServerInfo Info { get; } = new()
    {
        Version = Build is { } build ? string.Create(CultureInfo.InvariantCulture, $"build {build}") : "an unknown build",
        Capabilities = CapabilityTable.For(HasV3),
    };

    public bool Supports(Capability capability) => Info.Supports(capability);

    /// <inheritdoc/>
    public bool AddsNatively(Capability option) => CapabilityTable.AddsNatively(option);

    public ApiError.Unsupported Unsupported(Capability capability) => new(capability, CapabilityTable.Explain(capability, Info.Version));

    /// <summary>Throws <see cref="ApiError.Unsupported"/> where the server lacks it.</summary>
    public void Require(Capability capability)
    {
        if (!Supports(capability)) throw new TorrentApiException(Unsupported(capability));
    }

    /// <summary>Throws <see cref="ApiError.Unsupported"/> on 2.x, for what has no capability of its own.</summary>
    public void RequireV3(string what)
    {
        if (!HasV3) throw new TorrentApiException(new ApiError.Unsupported(Capability.Unknown, $"{what} needs µTorrent 3.0; this is {Info.Version}"));
    }

    /// <summary>Throws <see cref="ApiError.Forbidden"/> where the account may only look: what it asks for is refused in many ways, some of them silent.</summary>
    public void RequireOwner()
    {
        if (IsGuest) throw new TorrentApiException(new ApiError.Forbidden("the account is a guest, which may look and change nothing"));
    }
}
