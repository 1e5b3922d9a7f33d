using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection;

namespace Automation;

/// <summary>Tells at start what is wrong with the configuration, before a file is touched.</summary>
internal sealed class AutomationOptionsRules(ITorrentApiFactory clients) : IValidateOptions<AutomationOptions>
{
    public ValidateOptionsResult Validate(string? name, AutomationOptions options)
    {
        string[] mistakes = [.. Mistakes(options).Select(mistake => $"{AutomationOptions.Section}: {mistake}")];
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private IEnumerable<string> Mistakes(AutomationOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder)) yield return "Folder is blank: write the folder to watch.";
        if (options.Rules.Count == 0) yield return "there are no Rules: write one, such as { \"Client\": \"home\" }.";
        foreach (var client in options.Rules.Select(rule => rule.Client).Distinct(StringComparer.OrdinalIgnoreCase).Except(clients.Names, StringComparer.OrdinalIgnoreCase))
            yield return $"a rule names the client '{client}'; there are {string.Join(", ", clients.Names)}.";
        if (Pauses(options).Any(pause => pause <= TimeSpan.Zero)) yield return "an interval is not more than zero.";
    }

    private static IEnumerable<TimeSpan> Pauses(AutomationOptions options) =>
        [options.LookInterval, options.RetryInterval, options.Patience, options.RefreshInterval, options.MetricsInterval];
}
