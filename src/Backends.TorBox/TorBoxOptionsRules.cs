using TorrentApi.DependencyInjection;
using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox;

/// <summary>What is wrong with options, each as a sentence that a person can act on; no sentence holds a secret.</summary>
internal static class TorBoxOptionsRules
{
    public static IReadOnlyList<string> Check(TorBoxOptions options) => [.. CheckKey(options), .. CheckConnection(options)];

    /// <summary>All but the key: what a login by device needs, which is how one comes by a key.</summary>
    public static IReadOnlyList<string> CheckConnection(TorBoxOptions options) =>
        [
            .. ServerAddress.Check(options.BaseAddress, nameof(options.BaseAddress)),
            .. CheckHeaders(options),
            .. PrivateAuthorities.Check(options.CertificateAuthorityFile, nameof(options.CertificateAuthorityFile)),
            .. CheckTimes(options),
            .. CheckLimits(options),
        ];

    private static IEnumerable<string> CheckKey(TorBoxOptions options)
    {
        if (string.IsNullOrEmpty(options.ApiKey)) yield return "ApiKey is missing: take it from the settings page of the account.";
        else if (options.ApiKey.AsSpan().ContainsAnyExceptInRange('!', '~')) yield return "ApiKey has a blank in it, or a sign that no key has.";
    }

    private static IEnumerable<string> CheckHeaders(TorBoxOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.UserAgent) || options.UserAgent.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            yield return "UserAgent is blank or not printable ASCII.";

        using var probe = new HttpRequestMessage();
        foreach (var (name, value) in options.Headers)
        {
            if (!probe.Headers.TryAddWithoutValidation(name, value)) yield return $"Headers has '{name}', which is no name of a request header.";
            if (value is null || value.AsSpan().ContainsAnyExceptInRange(' ', '~')) yield return $"Headers has a value for '{name}' that is not printable ASCII.";
        }
    }

    private static IEnumerable<string> CheckTimes(TorBoxOptions options)
    {
        (string Name, TimeSpan Value)[] times =
        [
            (nameof(options.OperationTimeout), options.OperationTimeout), (nameof(options.RequestTimeout), options.RequestTimeout),
            (nameof(options.ConnectTimeout), options.ConnectTimeout), (nameof(options.VisibilityTimeout), options.VisibilityTimeout),
        ];
        foreach (var (name, value) in times)
        {
            if (value <= TimeSpan.Zero) yield return $"{name} is not more than zero.";
        }

        if (options.LimitPatience < TimeSpan.Zero) yield return $"{nameof(options.LimitPatience)} is less than zero.";
    }

    private static IEnumerable<string> CheckLimits(TorBoxOptions options)
    {
        (string Name, int Value)[] limits =
        [
            (nameof(options.RequestsPerMinute), options.RequestsPerMinute), (nameof(options.CreatesPerMinute), options.CreatesPerMinute),
            (nameof(options.CreatesPerHour), options.CreatesPerHour),
        ];
        return limits.Where(limit => limit.Value <= 0).Select(limit => $"{limit.Name} is not more than zero.");
    }
}
