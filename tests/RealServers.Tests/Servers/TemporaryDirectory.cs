namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>A new directory that goes with its test, however the test ends.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("torrentapi-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
