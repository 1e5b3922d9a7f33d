namespace TorrentApi.Abstractions.Tests.Fakes;

/// <summary>Torrents for tests, told apart by a number.</summary>
internal static class Torrents
{
    public static InfoHash Hash(byte number) => InfoHash.FromV1([.. Enumerable.Repeat(number, 20)]);

    public static Torrent Make(byte number, TorrentState state = TorrentState.Downloading) => new() { Hash = Hash(number), Name = $"torrent {number}", State = state };

    /// <summary>A torrent whose files lie at a path; null where the server does not tell.</summary>
    public static Torrent At(byte number, string? contentPath) => Make(number) with { ContentPath = contentPath };
}
