using System.Runtime.CompilerServices;

namespace TorrentApi;

/// <summary>Which arguments are legal, the same on every backend. For authors of backends: check before the pipeline, so before anything is sent.</summary>
/// <remarks>
/// A server would drop, trim or split what is refused here, each in its own way: qBittorrent 4.2 to 5.3 silently adds without a category whose name is
/// not legal, and splits tags at commas, trackers at <c>|</c> and lists of names at line breaks. Each method throws the
/// <see cref="ArgumentException"/> family and names the caller's parameter; no message repeats a path, an address or a tracker.
/// </remarks>
public static partial class ArgumentRules
{
    private const int HighestTier = 255;

    /// <summary>Refuses null.</summary>
    public static void CheckTargets(MultiTarget targets, [CallerArgumentExpression(nameof(targets))] string? parameter = null) =>
        ArgumentNullException.ThrowIfNull(targets, parameter);

    /// <summary>Refuses null.</summary>
    public static void CheckTarget(SingleTarget target, [CallerArgumentExpression(nameof(target))] string? parameter = null) =>
        ArgumentNullException.ThrowIfNull(target, parameter);

    /// <summary>Refuses <see cref="MultiTarget.All"/>, and a choice that does not exist: what is removed is never meant by accident.</summary>
    public static void CheckRemoval(MultiTarget targets, RemoveData data, [CallerArgumentExpression(nameof(targets))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(targets, parameter);
        if (targets.IsAll) throw new ArgumentException("Removing all torrents is refused: list first, then remove what was read.", parameter);

        CheckDefined(data, nameof(data));
    }

    /// <summary>Refuses a category name that is empty, or has a control character, <c>\</c>, <c>//</c>, or a blank or <c>/</c> at either end.</summary>
    public static void CheckCategory(string name, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        CheckText(name, "A category's name", parameter);
        if (name.Contains('\\', StringComparison.Ordinal) || name.Contains("//", StringComparison.Ordinal))
            throw new ArgumentException($"A category's name has no \\ and no //: '{name}'.", parameter);
        if (name[0] == '/' || name[^1] == '/')
            throw new ArgumentException($"A category's name has no / at either end: '{name}'.", parameter);
    }

    /// <summary>Refuses a category with an illegal name or save path.</summary>
    public static void CheckCategory(Category category, [CallerArgumentExpression(nameof(category))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(category, parameter);
        CheckCategory(category.Name, parameter);
        CheckSavePath(category.SavePath, parameter);
    }

    /// <summary>Refuses names of which one is no legal category name; none is legal.</summary>
    public static void CheckCategories(IReadOnlyCollection<string> names, [CallerArgumentExpression(nameof(names))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        foreach (var name in names) CheckCategory(name, parameter);
    }

    /// <summary>Refuses tags of which one is empty, or has a comma, a control character or a blank at either end; none is legal.</summary>
    public static void CheckTags(IReadOnlyCollection<string> tags, [CallerArgumentExpression(nameof(tags))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(tags, parameter);
        foreach (var tag in tags)
        {
            CheckText(tag, "A tag", parameter);
            if (tag.Contains(',', StringComparison.Ordinal)) throw new ArgumentException($"A tag has no comma: '{tag}'.", parameter);
        }
    }

    /// <summary>Refuses a set of new trackers that is empty or holds one that <see cref="CheckTracker"/> refuses.</summary>
    public static void CheckTrackers(IReadOnlyCollection<string> trackers, [CallerArgumentExpression(nameof(trackers))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(trackers, parameter);
        if (trackers.Count == 0) throw new ArgumentException("At least one tracker is needed.", parameter);

        foreach (var tracker in trackers) CheckTracker(tracker, parameter);
    }

    /// <summary>Refuses a new tracker that is no absolute address with a host, or has a blank, a control character or <c>|</c>.</summary>
    public static void CheckTracker(string tracker, [CallerArgumentExpression(nameof(tracker))] string? parameter = null)
    {
        CheckTrackerText(tracker, parameter);
        if (tracker.Contains(' ', StringComparison.Ordinal) || !Uri.TryCreate(tracker, UriKind.Absolute, out var address) || address.Host.Length == 0)
            throw new ArgumentException("A tracker is an absolute address without blanks, such as udp://host:port/announce.", parameter);
    }

    /// <summary>
    /// Refuses the text of a tracker, as a server may list it, that is empty, or has a control character, <c>|</c> or a blank at either end. It need not be
    /// an address: servers list what they were given.
    /// </summary>
    public static void CheckTrackerText(string tracker, [CallerArgumentExpression(nameof(tracker))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(tracker, parameter);
        if (tracker.Length == 0 || HasControl(tracker) || HasEdgeBlank(tracker) || tracker.Contains('|', StringComparison.Ordinal))
            throw new ArgumentException("A tracker is not empty and has no control character, no | and no blank at either end.", parameter);
    }

    /// <summary>Refuses texts of which one is no legal text of a tracker; none is legal.</summary>
    public static void CheckTrackerTexts(IReadOnlyCollection<string> trackers, [CallerArgumentExpression(nameof(trackers))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(trackers, parameter);
        foreach (var tracker in trackers) CheckTrackerText(tracker, parameter);
    }

    /// <summary>Refuses a tier outside 0 to 255.</summary>
    public static void CheckTier(int tier, [CallerArgumentExpression(nameof(tier))] string? parameter = null)
    {
        if (tier is < 0 or > HighestTier) throw new ArgumentOutOfRangeException(parameter, tier, "A tier is 0 to 255.");
    }

    /// <summary>For names that may be shown: not empty, no control character, no blank at either end, which servers trim in some calls and keep in others.</summary>
    private static void CheckText(string text, string what, string? parameter)
    {
        if (text is null) throw new ArgumentNullException(parameter, $"{what} is not null.");
        if (text.Length == 0) throw new ArgumentException($"{what} is not empty.", parameter);
        if (HasControl(text)) throw new ArgumentException($"{what} has no line break or other control character.", parameter);
        if (HasEdgeBlank(text)) throw new ArgumentException($"{what} has no blank at either end: '{text}'.", parameter);
    }

    private static void CheckDefined<T>(T value, string parameter)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value)) throw new ArgumentOutOfRangeException(parameter, value, $"{typeof(T).Name} has no such value.");
    }

    private static bool HasControl(string text) => text.Any(char.IsControl);

    private static bool HasEdgeBlank(string text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
}
