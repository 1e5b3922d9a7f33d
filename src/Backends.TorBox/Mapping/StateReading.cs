namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>What <see cref="StateFacts"/> come to.</summary>
/// <param name="State">The state.</param>
internal readonly record struct StateReading(TorrentState State)
{
    public bool IsStalled { get; init; }

    public bool IsForced { get; init; }

    /// <summary>The words for an error; null where there is none.</summary>
    public string? ErrorText { get; init; }
}
