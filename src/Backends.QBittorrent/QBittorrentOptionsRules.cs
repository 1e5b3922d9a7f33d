using TorrentApi.DependencyInjection;
using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>What is wrong with options, each as a sentence that a person can act on; no sentence holds a secret.</summary>
internal static class QBittorrentOptionsRules
{
    public static IReadOnlyList<string> Check(QBittorrentOptions options) =>
        [
            .. ServerAddress.Check(options.BaseAddress, nameof(options.BaseAddress)),
            .. CheckCredentials(options),
            .. CheckHeaders(options),
            .. PrivateAuthorities.Check(options.CertificateAuthorityFile, nameof(options.CertificateAuthorityFile)),
            .. CheckServer(options),
            .. CheckTimes(options),
        ];

    private static IEnumerable<string> CheckCredentials(QBittorrentOptions options)
    {
        if (options.ApiKey is not null && (options.Username is not null || options.Password is not null))
            yield return "ApiKey stands beside Username or Password: keep the one that is meant.";
        if (options.ApiKey is { } key && (key.Length == 0 || key.AsSpan().ContainsAnyExceptInRange('!', '~')))
            yield return "ApiKey is empty or has a blank in it.";
        if (options.ApiKey is not null && options.ProxyUsername is not null)
            yield return "ApiKey and ProxyUsername both need the Authorization header: let the proxy authenticate otherwise.";
        if (options.Password is not null && options.Username is null) yield return "Password is set without a Username.";
        if (options.ProxyPassword is not null && options.ProxyUsername is null) yield return "ProxyPassword is set without a ProxyUsername.";
    }

    private static IEnumerable<string> CheckHeaders(QBittorrentOptions options)
    {
        if (options.HostHeader is { } host && !IsHost(host)) yield return "HostHeader is not a host name and port, such as localhost:8080.";

        using var probe = new HttpRequestMessage();
        foreach (var (name, value) in options.Headers)
        {
            if (!probe.Headers.TryAddWithoutValidation(name, value)) yield return $"Headers has '{name}', which is no name of a request header.";
            if (value is null || value.AsSpan().ContainsAnyExceptInRange(' ', '~')) yield return $"Headers has a value for '{name}' that is not printable ASCII.";
        }
    }

    private static bool IsHost(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange('!', '~') && text.AsSpan().IndexOfAny('/', '?', '#') < 0 && !text.Contains('@', StringComparison.Ordinal)
        && Uri.TryCreate($"http://{text}", UriKind.Absolute, out _);

    private static IEnumerable<string> CheckServer(QBittorrentOptions options)
    {
        if (!Enum.IsDefined(options.ApiGeneration)) yield return "ApiGeneration is not Auto, V1 or V2.";
        if (options is { ApiGeneration: QBittorrentApiGeneration.V1, ApiKey: not null }) yield return "ApiKey is of qBittorrent 5.2+, which does not speak the API V1.";
        if (options.ServerTimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) yield return "ServerTimeZone is no time zone that this machine knows.";
    }

    private static IEnumerable<string> CheckTimes(QBittorrentOptions options)
    {
        (string Name, TimeSpan Value)[] times =
        [
            (nameof(options.OperationTimeout), options.OperationTimeout), (nameof(options.RequestTimeout), options.RequestTimeout),
            (nameof(options.ConnectTimeout), options.ConnectTimeout), (nameof(options.VisibilityTimeout), options.VisibilityTimeout),
            (nameof(options.BanHold), options.BanHold),
        ];
        return times.Where(time => time.Value <= TimeSpan.Zero).Select(time => $"{time.Name} is not more than zero.");
    }
}
