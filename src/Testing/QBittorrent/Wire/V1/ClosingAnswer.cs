namespace TorrentApi.Testing.QBittorrent.Wire.V1;

/// <summary>What an answer of API v1 says beside what all of them say.</summary>
/// <param name="Status">The number of the status line.</param>
internal sealed record ClosingAnswer(int Status)
{
    /// <summary>What follows the number; null for the number's own phrase.</summary>
    public string? Reason { get; init; }

    /// <summary>The content type; null for none. An unknown hash has one though it has no body.</summary>
    public string? Type { get; init; }

    public byte[] Body { get; init; } = [];
}
