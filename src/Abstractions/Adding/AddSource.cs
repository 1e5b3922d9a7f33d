namespace TorrentApi;

/// <summary>What is added: a magnet link, a .torrent file, or an http(s) address that the server fetches.</summary>
public abstract record AddSource
{
    private AddSource()
    {
    }

    /// <summary>The hashes of the torrent, or null for an address, whose torrent nobody knows yet.</summary>
    public abstract InfoHash? Hash { get; }

    /// <summary>A magnet link.</summary>
    /// <param name="Link">The link.</param>
    public sealed record Magnet(MagnetLink Link) : AddSource
    {
        /// <inheritdoc/>
        public override InfoHash? Hash => Link.Hash;

        /// <summary>Name and hash; no tracker.</summary>
        public override string ToString() => $"magnet {Link.Hash}";
    }

    /// <summary>A .torrent file.</summary>
    /// <param name="Torrent">The file.</param>
    public sealed record File(TorrentFile Torrent) : AddSource
    {
        /// <inheritdoc/>
        public override InfoHash? Hash => Torrent.Hash;

        /// <summary>Name and hash; no tracker.</summary>
        public override string ToString() => $"file {Torrent.Hash}";
    }

    /// <summary>An absolute http or https address. The server fetches it and may never tell how that went.</summary>
    /// <param name="Address">The address; it may hold a passkey.</param>
    public sealed record Url(Uri Address) : AddSource
    {
        /// <inheritdoc/>
        public override InfoHash? Hash => null;

        /// <summary>The host only: the rest may hold a passkey.</summary>
        public override string ToString() => $"url {(Address is { IsAbsoluteUri: true } ? Address.Host : "")}";
    }

    /// <summary>Adds a magnet link.</summary>
    public static implicit operator AddSource(MagnetLink link) => new Magnet(link);

    /// <summary>Adds a .torrent file.</summary>
    public static implicit operator AddSource(TorrentFile file) => new File(file);

    /// <summary>Adds what an address leads to.</summary>
    public static implicit operator AddSource(Uri address) => new Url(address);
}
