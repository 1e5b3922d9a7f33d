namespace TorrentApi.Backends.UTorrent;

/// <summary>What a server says of itself. Null means that it does not say.</summary>
public sealed record UTorrentVersion
{
    /// <summary>The build.</summary>
    public long? Build { get; init; }

    /// <summary>The product, such as "server".</summary>
    public string? ProductCode { get; init; }

    /// <summary>The major version.</summary>
    public long? Major { get; init; }

    /// <summary>The minor version.</summary>
    public long? Minor { get; init; }

    /// <summary>The revision of the engine.</summary>
    public string? EngineVersion { get; init; }

    /// <summary>The revision of the interface.</summary>
    public string? UiVersion { get; init; }

    /// <summary>What it calls itself to trackers.</summary>
    public string? UserAgent { get; init; }

    /// <summary>When it was built, in its own notation.</summary>
    public string? VersionDate { get; init; }

    /// <summary>How its peer id begins.</summary>
    public string? PeerId { get; init; }

    /// <summary>The kind of machine and system that it was built for.</summary>
    public string? DeviceId { get; init; }

    /// <summary>The build.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"build {Build}");
}
