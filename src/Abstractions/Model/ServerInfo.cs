using System.Collections.Frozen;

namespace TorrentApi;

/// <summary>The server that is connected now, and what it can do.</summary>
public sealed record ServerInfo
{
    /// <summary>The server's version as it writes it, such as "v5.1.0".</summary>
    public required string Version { get; init; }

    /// <summary>The version of its programming interface where it has one of its own, such as "2.11.4"; else null.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>Everything that this version supports through this adapter.</summary>
    public required IReadOnlySet<Capability> Capabilities { get; init => field = value.ToFrozenSet(); }

    /// <summary>True where the server supports it; then the call works, else it throws <see cref="ApiError.Unsupported"/> and sends nothing.</summary>
    public bool Supports(Capability capability) => Capabilities.Contains(capability);

    /// <summary>Equal versions and equal capabilities.</summary>
    public bool Equals(ServerInfo? other) =>
        other is not null && Version == other.Version && ApiVersion == other.ApiVersion && Capabilities.SetEquals(other.Capabilities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, ApiVersion);
}
