namespace TorrentApi;

/// <summary>How a server sees its own connection to the swarms.</summary>
public enum ConnectionStatus
{
    /// <summary>The server does not say, or says something this library does not know.</summary>
    Unknown = 0,

    /// <summary>Peers can reach it.</summary>
    Connected = 1,

    /// <summary>It reaches peers, and no peer has reached it.</summary>
    Firewalled = 2,

    /// <summary>It reaches nobody.</summary>
    Disconnected = 3,
}
