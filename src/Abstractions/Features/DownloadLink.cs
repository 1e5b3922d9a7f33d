namespace TorrentApi;

/// <summary>An address under which anyone can fetch data for a while.</summary>
public sealed record DownloadLink
{
    /// <summary>The address. It is a secret: whoever knows it needs no login.</summary>
    public required Uri Address { get; init; }

    /// <summary>Until when a download must have begun, in UTC; null where the server does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The host alone.</summary>
    public override string ToString() => Address.IsAbsoluteUri ? Address.Host : "link";
}
