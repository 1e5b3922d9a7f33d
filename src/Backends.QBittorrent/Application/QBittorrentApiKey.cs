using System.Diagnostics;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>A key by which programs are let in without a login.</summary>
/// <param name="Value">The key itself: a secret, which nothing here shows.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QBittorrentApiKey([property: DebuggerBrowsable(DebuggerBrowsableState.Never)] string Value)
{
    /// <summary>That it is a key.</summary>
    public override string ToString() => "API key";
}
