using System.Runtime.CompilerServices;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>32 bytes in place, so that reading a v2 hash allocates nothing until it is known to be used.</summary>
[InlineArray(32)]
internal struct Sha256Bytes
{
    private byte _first;
}
