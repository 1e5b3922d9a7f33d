namespace TorrentApi.Testing;

/// <summary>One contradicted fact about TorBox, played the other way, with everything else at its default.</summary>
public sealed record TorBoxFlip
{
    /// <summary>The switch: the name of the property of <see cref="TorBoxQuirks"/> that is set.</summary>
    public required string Name { get; init; }

    /// <summary>What is known, and from where.</summary>
    public required string Reason { get; init; }

    /// <summary>To be given to <see cref="TorBoxServerOptions.Quirks"/>.</summary>
    public required TorBoxQuirks Quirks { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
