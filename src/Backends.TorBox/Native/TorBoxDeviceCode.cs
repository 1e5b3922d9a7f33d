namespace TorrentApi.Backends.TorBox;

/// <summary>A login by device that has begun: show the person <see cref="VerificationAddress"/> and <see cref="UserCode"/>.</summary>
public sealed record TorBoxDeviceCode
{
    /// <summary>What the key is fetched with; a secret.</summary>
    public required string DeviceCode { get; init; }

    /// <summary>What the person types on the page.</summary>
    public required string UserCode { get; init; }

    /// <summary>The page where the person lets the device in; null where the service does not say.</summary>
    public Uri? VerificationAddress { get; init; }

    /// <summary>How long to wait between two questions.</summary>
    public TimeSpan Interval { get; init; }

    /// <summary>Until when the code is good, in UTC; null where the service does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>No code: with both, anybody could fetch the key.</summary>
    public override string ToString() => $"login by device until {ExpiresAt:u}";
}
