namespace TorrentApi.RealServers.Tests.Differential;

/// <summary>Every step at which the simulator does not answer as the real server does. One that is no more fails the test as well.</summary>
internal static class KnownDifferences
{
    public static readonly IReadOnlyList<Difference> All =
    [
        new("*", "GET torrents/info?hashes={several}&fields=skipped", "amount_left counts whole pieces, so a skipped file that shares its piece with a wanted one is left too"),
    ];
}
