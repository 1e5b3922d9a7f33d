namespace TorrentApi.Hosting;

/// <summary>A torrent of one client, at one moment.</summary>
public sealed record Download
{
    /// <summary>The client that has it; its name is <c>Api.Backend.Client</c>.</summary>
    public required ITorrentApi Api { get; init; }

    /// <summary>As it was read now; after its removal as it was read last.</summary>
    public required Torrent Torrent { get; init; }

    /// <summary>As it was read before; null the first time.</summary>
    public Torrent? Previous { get; init; }

    /// <summary>Client and torrent.</summary>
    public override string ToString() => $"{Api.Backend} {Torrent}";
}
