namespace TorrentApi;

/// <summary>A place in a server's stream of changes. Opaque: it is given by <see cref="TorrentDelta.Next"/> and handed back.</summary>
/// <remarks>
/// It belongs to the client that gave it and holds what that client needs to complete the next delta, so keep the newest alone. One that is another
/// client's is not an error: the answer is full; and it may be for one that was handed back before. For authors of backends: derive a sealed class, and keep the merge state in it.
/// </remarks>
public abstract class ChangeCursor
{
}
