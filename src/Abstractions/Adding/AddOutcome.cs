namespace TorrentApi;

/// <summary>How an add ended.</summary>
public enum AddOutcome
{
    /// <summary>Never given by this library.</summary>
    Unknown = 0,

    /// <summary>The server has it because of this call.</summary>
    Added = 1,

    /// <summary>The server had it before; it was left as it is.</summary>
    AlreadyPresent = 2,

    /// <summary>The server accepted it and does not show it yet: it still fetches an address, holds it in a queue, or is slow.</summary>
    Pending = 3,
}
