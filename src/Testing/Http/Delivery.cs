namespace TorrentApi.Testing.Http;

/// <summary>How an answer goes over the socket.</summary>
internal enum Delivery
{
    /// <summary>Whole and at once.</summary>
    Whole = 0,

    /// <summary>Never: the client waits until it, or the server, gives up.</summary>
    Never,

    /// <summary>The head promises the whole body, half of it comes, then the connection is closed.</summary>
    Cut,

    /// <summary>A few bytes at a time.</summary>
    Drip,

    /// <summary>The connection is closed without a byte.</summary>
    Dropped,
}
