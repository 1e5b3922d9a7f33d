namespace TorrentApi.Backends.QBittorrent;

/// <summary>A network interface of the server's machine.</summary>
/// <param name="Id">What settings call it: <see cref="QBittorrentPreferences.NetworkInterface"/>.</param>
/// <param name="Name">What people call it; the same on Linux.</param>
public sealed record QBittorrentNetworkInterface(string Id, string Name)
{
    /// <summary>What settings call it.</summary>
    public override string ToString() => Id;
}
