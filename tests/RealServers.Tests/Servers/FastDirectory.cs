namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>
/// New directories in memory where the system has room for that (Linux: /dev/shm), else in the temporary folder. Servers flush every torrent to the disk,
/// and older ones stand still meanwhile: dozens of servers at a time made 4.2.5 wait 12 s on a busy disk, and drop the connections that waited for it.
/// </summary>
internal static class FastDirectory
{
    private const string Memory = "/dev/shm";
    private const long Room = 4L * 1024 * 1024 * 1024;

    public static string Create(string prefix)
    {
        if (!HasRoom()) return Directory.CreateTempSubdirectory(prefix).FullName;

        var path = Path.Combine(Memory, $"{prefix}{Guid.NewGuid():N}");
        return Directory.CreateDirectory(path).FullName;
    }

    private static bool HasRoom() => OperatingSystem.IsLinux() && Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Room;
}
