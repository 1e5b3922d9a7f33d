using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>A parameter that an endpoint asks for, and the versions that do.</summary>
internal sealed record Parameter(string Name, Era Era = default)
{
    public static implicit operator Parameter(string name) => new(name);
}
