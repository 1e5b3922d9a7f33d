using TorrentApi.Backends.TorBox;
using TorrentApi.Backends.UTorrent;

namespace TorrentApi.ListBench.Ways;

/// <summary>The lists of the other backends.</summary>
internal static class OtherBackends
{
    // More than a service allows: what is measured is the reading, not the waiting.
    private const int NoLimit = 1_000_000;

    public static Func<Task<int?>> UTorrent(Uri server)
    {
        var api = new UTorrentApi(new UTorrentOptions { BaseAddress = server, Username = "admin", Password = "secret" });
        return async () => (await api.ListAsync()).Count;
    }

    public static Func<Task<int?>> TorBox(Uri server)
    {
        var api = new TorBoxApi(new TorBoxOptions { BaseAddress = server, ApiKey = "00000000-0000-0000-0000-000000000000", RequestsPerMinute = NoLimit, Compression = false });
        return async () => (await api.ListAsync()).Count;
    }
}
