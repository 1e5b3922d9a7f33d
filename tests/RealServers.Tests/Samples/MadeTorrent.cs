namespace TorrentApi.RealServers.Tests.Samples;

/// <summary>A torrent made for a test, with the data that belongs to it.</summary>
/// <param name="File">The .torrent.</param>
/// <param name="Files">The data by path; paths begin with the torrent's name.</param>
internal sealed record MadeTorrent(TorrentFile File, IReadOnlyList<(string Path, byte[] Data)> Files)
{
    public InfoHash Hash => File.Hash;

    /// <summary>Writes the data where a server looks for it.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, data) in Files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.WriteAllBytes(target, data);
        }
    }

    /// <summary>True where every file is in the folder, byte for byte.</summary>
    public bool IsIn(string folder) => Files.All(file =>
        System.IO.File.Exists(Path.Combine(folder, file.Path)) && System.IO.File.ReadAllBytes(Path.Combine(folder, file.Path)).AsSpan().SequenceEqual(file.Data));
}
