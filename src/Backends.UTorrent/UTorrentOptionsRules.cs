using TorrentApi.DependencyInjection;
using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent;

/// <summary>What is wrong with options, each as a sentence that a person can act on; no sentence holds a secret.</summary>
internal static class UTorrentOptionsRules
{
    public static IReadOnlyList<string> Check(UTorrentOptions options) =>
        [
            .. ServerAddress.Check(options.BaseAddress, nameof(options.BaseAddress)),
            .. CheckCredentials(options),
            .. CheckHeaders(options),
            .. PrivateAuthorities.Check(options.CertificateAuthorityFile, nameof(options.CertificateAuthorityFile)),
            .. CheckTimes(options),
        ];

    private static IEnumerable<string> CheckCredentials(UTorrentOptions options)
    {
        if (options.Password is not null && options.Username is null) yield return "Password is set without a Username.";

        // RFC 7617, 2: what stands before the first colon is the user.
        if (options.Username?.Contains(':', StringComparison.Ordinal) == true) yield return "Username has a colon, which HTTP Basic authentication cannot send.";
    }

    private static IEnumerable<string> CheckHeaders(UTorrentOptions options)
    {
        using var probe = new HttpRequestMessage();
        foreach (var (name, value) in options.Headers)
        {
            if (!probe.Headers.TryAddWithoutValidation(name, value)) yield return $"Headers has '{name}', which is no name of a request header.";
            if (name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)) yield return "Headers has Authorization, which carries Username and Password.";
            if (value is null || value.AsSpan().ContainsAnyExceptInRange(' ', '~')) yield return $"Headers has a value for '{name}' that is not printable ASCII.";
        }
    }

    private static IEnumerable<string> CheckTimes(UTorrentOptions options)
    {
        (string Name, TimeSpan Value)[] times =
        [
            (nameof(options.OperationTimeout), options.OperationTimeout), (nameof(options.RequestTimeout), options.RequestTimeout),
            (nameof(options.ConnectTimeout), options.ConnectTimeout), (nameof(options.VisibilityTimeout), options.VisibilityTimeout),
        ];
        return times.Where(time => time.Value <= TimeSpan.Zero).Select(time => $"{time.Name} is not more than zero.");
    }
}
