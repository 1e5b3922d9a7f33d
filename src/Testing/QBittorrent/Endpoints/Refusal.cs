namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Ends a request with a status: the real server's APIError. Empty words mean that the version's own for the status are sent.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this folder alone, always with a status.
internal sealed class Refusal(int status, string words = "") : Exception(words)
#pragma warning restore CA1032, CA1064
{
    public int Status { get; } = status;

    public string Words { get; } = words;

    public static Refusal NotFound(string words = "") => new(404, words);

    public static Refusal Conflict(string words = "") => new(409, words);

    public static Refusal BadRequest(string words = "") => new(400, words);
}
