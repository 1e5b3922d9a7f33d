using Automation.Demo;

namespace TorrentApi.Automation.Tests;

/// <summary>The torrents of the demonstration.</summary>
internal static class Fixtures
{
    /// <summary>76 MiB in many files, with many trackers.</summary>
    public static TorrentFile Torrent { get; } = Read("bittorrent-v1-emma-goldman.torrent");

    /// <summary>1.2 GiB, with two trackers.</summary>
    public static TorrentFile LargeTorrent { get; } = Read("tails-amd64-5.6.img.torrent");

    /// <summary>A link that nothing else is.</summary>
    public static MagnetLink Magnet(int number) => MagnetLink.Create(InfoHash.Parse($"{number + 1:x40}"), $"magnet {number}");

    private static TorrentFile Read(string name) => TorrentFile.Parse(File.ReadAllBytes(Path.Combine(DemoServers.Folder, name)));
}
