namespace TorrentApi.ListBench.Ways;

/// <summary>One way to read a list of torrents from a server.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="ReadAsync">Reads the list once and gives how many torrents it found; null where the way does not count them.</param>
internal sealed record Way(string Name, Func<Task<int?>> ReadAsync)
{
    /// <summary>What the others are measured against.</summary>
    public const string Measure = "GET + every token";

    /// <summary>The names of all ways, in the order of the table.</summary>
    public static IReadOnlyList<string> Names { get; } = ["GET, drained", Measure, "System.Text.Json, 57 fields", "System.Text.Json, 32 fields", "QBittorrentApi.ListAsync"];

    public static Way Find(string name, Uri server) => new(name, name switch
    {
        "GET, drained" => new DrainedWay(server).ReadAsync,
        Measure => new TokenWay(server).ReadAsync,
        "System.Text.Json, 57 fields" => new SourceGeneratedWay(server).ReadAllAsync,
        "System.Text.Json, 32 fields" => new SourceGeneratedWay(server).ReadSomeAsync,
        "QBittorrentApi.ListAsync" => new QBittorrentWay(server).ReadAsync,
        _ => throw new ArgumentException($"There is no way '{name}'.", nameof(name)),
    });
}
