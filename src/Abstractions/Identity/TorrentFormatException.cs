namespace TorrentApi;

/// <summary>Text or bytes that are no info hash, magnet link or .torrent file, found locally, before any request.</summary>
/// <remarks>Thrown by the <c>Parse</c> methods only; each <c>TryParse</c> returns false instead.</remarks>
/// <param name="reason">What is wrong, as a sentence for a person. It holds no part of the input that could be a secret.</param>
public sealed class TorrentFormatException(string reason) : FormatException(reason)
{
    /// <summary>What is wrong, as a sentence for a person; the same as <see cref="Exception.Message"/>.</summary>
    public string Reason => Message;
}
