namespace TorrentApi.ListBench.Serving;

/// <summary>What is sent back.</summary>
internal sealed record Answer(byte[] Body)
{
    public string Status { get; init; } = "200 OK";

    /// <summary>Whole lines, each with its end.</summary>
    public string Headers { get; init; } = "";
}
