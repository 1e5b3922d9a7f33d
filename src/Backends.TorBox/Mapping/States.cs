using System.Collections.Frozen;

namespace TorrentApi.Backends.TorBox.Mapping;

/// <summary>What a torrent is doing, out of three flags and a text that may disagree: the flags decide, the text refines.</summary>
/// <remarks>
/// Source: the service's documentation of <c>mylist</c> for the texts, and what careful clients make of the flags (facts, 6). The documentation's own
/// example has <c>downloading</c> beside a torrent that is complete, and says of <c>completed</c> not to be used for completion.
/// </remarks>
internal static class States
{
    /// <summary>A move to storage takes minutes; what is neither there nor being worked on after this is gone.</summary>
    public static readonly TimeSpan LongestMove = TimeSpan.FromHours(1);

    /// <summary>What is told for data that was complete once and is in no storage now; the service has no word for it.</summary>
    public const string NoLongerStored = "no longer stored";

    private const string Queue = "queued";

    private static readonly FrozenSet<string> Failed = FrozenSet.Create(
        StringComparer.Ordinal, "error", "failed", "missing", "missingfiles", "expired", "reported missing", "incomplete", "timedout", "inactive", "torrent_error");

    // The only texts with which present data is not being seeded although a client works on it.
    private static readonly FrozenSet<string> NotSeeding = FrozenSet.Create(StringComparer.Ordinal, "paused", "stopped", "cached", "completed", "expired", "stopped seeding");

    /// <summary>The state of an item of the queue.</summary>
    public static StateReading Waiting { get; } = new(TorrentState.Queued);

    public static StateReading Read(StateFacts facts)
    {
        var word = WordOf(facts.Text);
        if (facts.IsPresent) return ReadPresent(facts, word);
        return facts.IsFinished ? ReadFinished(facts, word) : ReadUnfinished(facts, word);
    }

    private static StateReading ReadPresent(StateFacts facts, string word) => facts.IsActive && !NotSeeding.Contains(word)
        ? new(TorrentState.Seeding) { IsStalled = word.StartsWith("stalled", StringComparison.Ordinal) || facts.Text.Contains("(no peers)", StringComparison.OrdinalIgnoreCase) }
        : new(TorrentState.Stopped);

    /// <summary>The swarm gave everything, and it is not in storage: on its way there, or gone again.</summary>
    private static StateReading ReadFinished(StateFacts facts, string word)
    {
        if (Failed.Contains(word) || facts.ExpiresAt <= facts.Now) return new(TorrentState.Errored) { ErrorText = facts.Text };
        if (facts.IsActive || facts.Now - facts.ChangedAt < LongestMove) return new(TorrentState.Moving);
        return new(TorrentState.Errored) { ErrorText = NoLongerStored };
    }

    private static StateReading ReadUnfinished(StateFacts facts, string word) => word switch
    {
        _ when Failed.Contains(word) => facts.IsActive ? new(TorrentState.Downloading) : new(TorrentState.Errored) { ErrorText = facts.Text },
        "metadl" => new(TorrentState.FetchingMetadata),
        "verifying" => new(TorrentState.Checking),
        "downloading" or "allocating" or "processing" => new(TorrentState.Downloading),
        _ when word.StartsWith("checking", StringComparison.Ordinal) => new(TorrentState.Checking),
        _ when word.StartsWith(Queue, StringComparison.Ordinal) => new(TorrentState.Queued),
        _ when word.StartsWith("paused", StringComparison.Ordinal) || word.StartsWith("stopped", StringComparison.Ordinal) => new(TorrentState.Stopped),
        _ when word.StartsWith("stalled", StringComparison.Ordinal) => new(TorrentState.Downloading) { IsStalled = true },
        _ when word.StartsWith("forced", StringComparison.Ordinal) => new(TorrentState.Downloading) { IsForced = true },
        _ => new(facts.IsActive ? TorrentState.Downloading : TorrentState.Unknown),
    };

    /// <summary>"stalled (no seeds)" is "stalled"; case means nothing.</summary>
    private static string WordOf(string text)
    {
        var end = text.IndexOf(" (", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).Trim().ToLowerInvariant();
    }
}
