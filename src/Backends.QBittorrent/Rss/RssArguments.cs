using System.Text.Json;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>What is refused before anything is sent.</summary>
internal static class RssArguments
{
    private const char Separator = '\\';

    /// <summary>Refuses the path of no item; empty for the root only where it is legal.</summary>
    public static void CheckPath(string path, string parameter)
    {
        ArgumentNullException.ThrowIfNull(path, parameter);
        if (path.Split(Separator).Any(part => part.Length == 0) || path.Any(char.IsControl))
            throw new ArgumentException(@"A path has names joined by \, none of them empty, without control characters.", parameter);
    }

    /// <summary>Refuses a folder inside itself: 4.2.5 dies of it, 4.5.2 and 5.1.0 where it goes into a folder below, and only 5.3.0 refuses it.</summary>
    public static void CheckMove(string path, string newPath)
    {
        CheckPath(path, nameof(path));
        CheckPath(newPath, nameof(newPath));
        if (newPath.StartsWith(path + Separator, StringComparison.Ordinal)) throw new ArgumentException("A folder cannot be moved into itself.", nameof(newPath));
    }

    /// <summary>Refuses the address of no feed. The server would take it, and never read it.</summary>
    public static void CheckUrl(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (HasBlankEnds(url) || !Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new ArgumentException("The address of a feed is an absolute http or https one.", nameof(url));
    }

    /// <summary>Refuses the name of no rule.</summary>
    public static void CheckRuleName(string name, string parameter) => ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);

    /// <summary>Refuses a rule of which the server would make another without a word.</summary>
    public static void CheckRule(QBittorrentRssRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        CheckRuleName(rule.Name, nameof(rule));
        ArgumentOutOfRangeException.ThrowIfNegative(rule.IgnoredDays, nameof(rule));
        ArgumentRules.CheckTags(rule.Tags, nameof(rule));
        if (rule.Category.Length > 0) ArgumentRules.CheckCategory(rule.Category, nameof(rule));
        if (rule.Layout is { } layout && !Enum.IsDefined(layout)) throw new ArgumentException("There is no such layout.", nameof(rule));
        if (rule.Json is not null) CheckObject(rule.Json, nameof(rule));
    }

    /// <summary>Refuses what is no JSON object.</summary>
    public static void CheckObject(string json, string parameter)
    {
        ArgumentNullException.ThrowIfNull(json, parameter);
        if (!IsObject(json)) throw new ArgumentException("It is no JSON object.", parameter);
    }

    /// <summary>What the parser says of it quotes the text, which may hold a key, so it goes no further.</summary>
    private static bool IsObject(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasBlankEnds(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
}
