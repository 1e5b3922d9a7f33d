namespace TorrentApi.Backends.QBittorrent;

/// <summary>A rule that downloads articles by itself, where the server's preferences say that it does (<c>rss_auto_downloading_enabled</c>).</summary>
/// <remarks>What a rule has and this record does not stays in <see cref="Json"/>, and is sent back with the rest.</remarks>
public sealed record QBittorrentRssRule
{
    /// <summary>By what it is addressed.</summary>
    public required string Name { get; init; }

    /// <summary>False where it rests.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Of two rules that match an article the one with the smaller number has it; 5.0+.</summary>
    public int Priority { get; init; }

    /// <summary>What a title has to match: words, <c>*</c>, <c>?</c>, <c>|</c> for either; a regular expression where <see cref="UsesRegex"/>. Empty: anything.</summary>
    public string MustContain { get; init; } = "";

    /// <summary>What a title must not match; empty: nothing.</summary>
    public string MustNotContain { get; init; } = "";

    /// <summary>True where both are regular expressions.</summary>
    public bool UsesRegex { get; init; }

    /// <summary>Which episodes, such as <c>1x01-;</c>; empty: any.</summary>
    public string EpisodeFilter { get; init; } = "";

    /// <summary>True where an episode is downloaded once only.</summary>
    public bool UsesSmartFilter { get; init; }

    /// <summary>The episodes that the smart filter has had.</summary>
    public IReadOnlyList<string> MatchedEpisodes { get; init; } = [];

    /// <summary>The feeds that it reads, each by <see cref="QBittorrentRssFeed.Url"/>; none: it does nothing.</summary>
    public IReadOnlyList<string> FeedUrls { get; init; } = [];

    /// <summary>For how many days it rests after a match; 0: it does not.</summary>
    public int IgnoredDays { get; init; }

    /// <summary>When it matched last, in UTC; null where it never did.</summary>
    public DateTimeOffset? LastMatchAt { get; init; }

    /// <summary>The category of what it adds; empty for none.</summary>
    public string Category { get; init; } = "";

    /// <summary>The folder for the content of what it adds; empty for the server's own choice.</summary>
    public string SavePath { get; init; } = "";

    /// <summary>Whether what it adds stays stopped; null for the server's default.</summary>
    public bool? AddsStopped { get; init; }

    /// <summary>The layout of what it adds; null for the server's default. 4.2+, <see cref="ContentLayout.Subfolder"/> 4.3.2+.</summary>
    public ContentLayout? Layout { get; init; }

    /// <summary>The tags of what it adds; 5.0+.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether the server chooses the folder of what it adds; null for its default, and no where there is a <see cref="SavePath"/>. 5.0+.</summary>
    public bool? AutomaticManagement { get; init; }

    /// <summary>The rule as the server wrote it, a JSON object; null for a new one. What has no member here goes back as it stands there; what has one is replaced.</summary>
    public string? Json { get; init; }

    /// <summary>The name; no address and no path.</summary>
    public override string ToString() => $"rule {Name}{(IsEnabled ? "" : " (off)")}";
}
