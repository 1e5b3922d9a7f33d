using System.IO.Enumeration;
using TorrentApi;

namespace Automation.Handling;

/// <summary>Which client gets a torrent, and how it is added. What is null is no condition.</summary>
internal sealed class Rule
{
    private const long Mebi = 1024 * 1024;

    /// <summary>A pattern with <c>*</c> and <c>?</c> for the torrent's name, in either case.</summary>
    public string? Name { get; set; }

    /// <summary>The host of one of its trackers, or a domain above it.</summary>
    public string? Tracker { get; set; }

    /// <summary>Its size, which a magnet link seldom tells: where it is not known the rule does not match.</summary>
    public long? LargerThanMiB { get; set; }

    /// <inheritdoc cref="LargerThanMiB"/>
    public long? SmallerThanMiB { get; set; }

    /// <summary>The client's name under <c>TorrentApi:Clients</c>.</summary>
    public string Client { get; set; } = "";

    /// <summary>Category, tags, save path and all else that an add can ask for.</summary>
    public AddOptions Add { get; set; } = new();

    public bool Matches(Arrival arrival) =>
        (Name is null || FileSystemName.MatchesSimpleExpression(Name, arrival.Name))
        && (Tracker is null || arrival.TrackerHosts.Any(IsTracker))
        && (LargerThanMiB is null || arrival.SizeBytes > LargerThanMiB * Mebi)
        && (SmallerThanMiB is null || arrival.SizeBytes < SmallerThanMiB * Mebi);

    private bool IsTracker(string host) =>
        host.Equals(Tracker, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{Tracker}", StringComparison.OrdinalIgnoreCase);
}
