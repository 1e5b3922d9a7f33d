using TorrentApi.Json;

namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>Every reply but the list: one object with the build and what was asked for.</summary>
internal sealed class WireReply(WireNode root)
{
    // A torrent of 500,000 files is about as large as this, and there are no such torrents.
    private const int MaxBytes = 64 * 1024 * 1024;

    public long? Build => Find("build")?.Whole;

    /// <summary>True where the server refused: it says so with a member, and status 200.</summary>
    public bool IsRefusal => Find("error") is not null;

    public WireNode? Find(string name) => root.Find(name);

    public IEnumerable<WireNode> FindAll(string name) => root.FindAll(name);

    /// <summary>Reads the whole reply.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object, is cut or too large.</exception>
    public static async ValueTask<WireReply> ReadAsync(Stream utf8, CancellationToken cancellationToken)
    {
        var text = new JsonText();
        return new WireReply(await JsonBody.ReadObjectAsync(
            utf8, (ref System.Text.Json.Utf8JsonReader reader) => WireNode.TryRead(ref reader, text)!, cancellationToken, MaxBytes).ConfigureAwait(false));
    }
}
