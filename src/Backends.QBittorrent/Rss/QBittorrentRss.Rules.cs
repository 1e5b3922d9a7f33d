using TorrentApi.Backends.QBittorrent.Gateway.V2;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Native;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent;

public sealed partial class QBittorrentRss
{
    private static readonly Needed Matching = new("4.2.5", "listing what a rule matches");
    private static readonly Needed Cloning = new("5.3", "cloning a rule");
    private static readonly Needed Exporting = new("5.3", "exporting rules");
    private static readonly Needed Importing = new("5.3", "importing rules");

    /// <summary>Lists the rules.</summary>
    public Task<IReadOnlyList<QBittorrentRssRule>> ListRulesAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(RssOperations.ListRules, Rss, ReadRulesAsync, cancellationToken);

    /// <summary>Makes a rule, or replaces the one of its name: take one of <see cref="ListRulesAsync"/> and change what is to change.</summary>
    /// <exception cref="ArgumentException">The name is blank, <see cref="QBittorrentRssRule.Json"/> is no JSON object, or a value is illegal.</exception>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Unsupported"/>: the rule says what this version would drop without a word.</exception>
    public Task SetRuleAsync(QBittorrentRssRule rule, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckRule(rule);
        var needed = RuleText.NeededFor(rule) ?? Rss;
        return _calls.RunAsync(RssOperations.SetRule, needed, (gateway, token) => gateway.SetRssRuleAsync(rule.Name, RuleText.Write(rule), token), cancellationToken);
    }

    /// <summary>Renames a rule.</summary>
    /// <remarks>
    /// The server says nothing of a name that is unknown or taken, so the rules are read first. 4.2.5 goes on listing a renamed rule by its old name, so before 4.5
    /// a copy is made, and the rule removed: not at once.
    /// </remarks>
    /// <exception cref="TorrentApiException"><see cref="ApiError.Conflict"/>: there is no such rule, or the new name is taken.</exception>
    public Task RenameRuleAsync(string name, string newName, CancellationToken cancellationToken = default)
    {
        CheckNames(name, newName);
        return _calls.RunAsync(RssOperations.RenameRule, Rss, RenameAsync, cancellationToken);

        async Task RenameAsync(V2Gateway gateway, CancellationToken token)
        {
            var rule = await FindRuleAsync(gateway, name, newName, token).ConfigureAwait(false);
            await gateway.RenameRssRuleAsync(name, newName, rule.Json, token).ConfigureAwait(false);
        }
    }

    /// <summary>Makes a rule by another name that is as this one; 5.3+. Elsewhere <see cref="SetRuleAsync"/> does it with a copy.</summary>
    /// <inheritdoc cref="RenameRuleAsync"/>
    public Task CloneRuleAsync(string name, string newName, CancellationToken cancellationToken = default)
    {
        CheckNames(name, newName);
        return _calls.RunAsync(RssOperations.CloneRule, Cloning, CloneAsync, cancellationToken);

        async Task CloneAsync(V2Gateway gateway, CancellationToken token)
        {
            await FindRuleAsync(gateway, name, newName, token).ConfigureAwait(false);
            await gateway.CloneRssRuleAsync(name, newName, token).ConfigureAwait(false);
        }
    }

    /// <summary>Removes a rule; that there is none is no error.</summary>
    public Task RemoveRuleAsync(string name, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckRuleName(name, nameof(name));
        return _calls.RunAsync(RssOperations.RemoveRule, Rss, (gateway, token) => gateway.RemoveRssRuleAsync(name, token), cancellationToken);
    }

    /// <summary>Lists the titles of the articles that a rule would download now, by the name of their feed; 4.2.5+. None where there is no such rule.</summary>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ListMatchingArticlesAsync(string rule, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckRuleName(rule, nameof(rule));
        return _calls.RunAsync(
            RssOperations.ListMatches, Matching, async (gateway, token) => RssMapping.ToMatches(await gateway.ListRssMatchesAsync(rule, token).ConfigureAwait(false)), cancellationToken);
    }

    /// <summary>Writes all rules down as JSON, for <see cref="ImportRulesAsync"/>; 5.3+.</summary>
    public Task<string> ExportRulesAsync(CancellationToken cancellationToken = default) =>
        _calls.RunAsync(RssOperations.ExportRules, Exporting, (gateway, token) => gateway.ExportRssRulesAsync(token), cancellationToken);

    /// <summary>Makes the rules that <see cref="ExportRulesAsync"/> has written down, and replaces those of their names; 5.3+.</summary>
    /// <exception cref="ArgumentException">It is no JSON object.</exception>
    public Task ImportRulesAsync(string rules, CancellationToken cancellationToken = default)
    {
        RssArguments.CheckObject(rules, nameof(rules));
        return _calls.RunAsync(RssOperations.ImportRules, Importing, (gateway, token) => gateway.ImportRssRulesAsync(rules, token), cancellationToken);
    }

    private static async Task<IReadOnlyList<QBittorrentRssRule>> ReadRulesAsync(V2Gateway gateway, CancellationToken cancellationToken) =>
        RuleText.Read(await gateway.ListRssRulesAsync(cancellationToken).ConfigureAwait(false));

    private static void CheckNames(string name, string newName)
    {
        RssArguments.CheckRuleName(name, nameof(name));
        RssArguments.CheckRuleName(newName, nameof(newName));
    }

    private static async Task<Node> FindRuleAsync(V2Gateway gateway, string name, string newName, CancellationToken cancellationToken)
    {
        var rules = (await gateway.ListRssRulesAsync(cancellationToken).ConfigureAwait(false)).Members().ToDictionary(StringComparer.Ordinal);
        if (rules.ContainsKey(newName)) throw new TorrentApiException(new ApiError.Conflict("there is a rule of the new name already"));
        return rules.GetValueOrDefault(name) ?? throw new TorrentApiException(new ApiError.Conflict("there is no such rule"));
    }
}
