namespace TorrentApi.Testing.QBittorrent.Versions;

/// <summary>What <c>app/buildInfo</c> tells; no platform before 5.0.</summary>
internal sealed record BuildFacts(string Boost, string Libtorrent, string OpenSsl, string Qt, string Zlib, string? Platform = null)
{
    /// <summary>Of versions that tell nothing of it.</summary>
    public static BuildFacts Untold { get; } = new("", "", "", "", "");

    public bool HasLibtorrent2 => Libtorrent.StartsWith("2.", StringComparison.Ordinal);
}
