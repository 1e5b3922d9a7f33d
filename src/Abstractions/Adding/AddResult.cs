using System.Diagnostics.CodeAnalysis;

namespace TorrentApi;

/// <summary>What became of an add.</summary>
public sealed record AddResult
{
    private AddResult(AddOutcome outcome, InfoHash? hash, IReadOnlyList<SkippedOption> skipped) => (Outcome, Hash, Skipped) = (outcome, hash, skipped);

    /// <summary>How it ended.</summary>
    public AddOutcome Outcome { get; }

    /// <summary>The hashes of the source; null only for an address whose torrent is not known yet.</summary>
    public InfoHash? Hash { get; }

    /// <summary>The options that did not take effect; empty where all did or none was asked for.</summary>
    public IReadOnlyList<SkippedOption> Skipped { get; }

    /// <summary>True where <see cref="ITorrentApi.GetAsync"/> finds it now: Added or AlreadyPresent.</summary>
    [MemberNotNullWhen(true, nameof(Hash))]
    public bool IsPresent => Outcome is AddOutcome.Added or AddOutcome.AlreadyPresent;

    /// <summary>The server has it because of this call. For authors of backends.</summary>
    public static AddResult Added(InfoHash hash, params IReadOnlyList<SkippedOption> skipped) => new(AddOutcome.Added, hash, skipped);

    /// <summary>The server had it before. For authors of backends.</summary>
    public static AddResult AlreadyPresent(InfoHash hash, params IReadOnlyList<SkippedOption> skipped) => new(AddOutcome.AlreadyPresent, hash, skipped);

    /// <summary>The server accepted it and does not show it yet. For authors of backends.</summary>
    public static AddResult Pending(InfoHash? hash = null, params IReadOnlyList<SkippedOption> skipped) => new(AddOutcome.Pending, hash, skipped);

    /// <summary>Equal outcome, hash and skipped options.</summary>
    public bool Equals(AddResult? other) => other is not null && Outcome == other.Outcome && Hash == other.Hash && Skipped.SequenceEqual(other.Skipped);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outcome, Hash);

    /// <summary>"Added (hash)" and the options skipped.</summary>
    public override string ToString() =>
        $"{Outcome} ({Hash?.ToString() ?? "hash not known yet"}){(Skipped.Count == 0 ? "" : $" without {string.Join(", ", Skipped.Select(skipped => skipped.Option))}")}";
}
