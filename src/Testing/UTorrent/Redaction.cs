using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.UTorrent;

/// <summary>Writes requests down for tests to read, without what a log must not hold.</summary>
internal static class Redaction
{
    private const string Hidden = "***";
    private const string Separator = "|";

    // The token; the GUIDs of sessions; accounts; addresses, which may hold passkeys.
    private static readonly HashSet<string> Secrets = new(StringComparer.Ordinal) { "token", "session", "u", "url" };

    /// <summary>Repeated parameters are joined by a bar.</summary>
    public static RecordedRequest Record(WireRequest request, int status, bool isKnown)
    {
        var pairs = FormReader.ReadAll(request.Query);
        var action = pairs.FirstOrDefault(pair => pair.Name == "action").Value ?? "";
        return new RecordedRequest
        {
            Method = request.Method,
            Path = request.Path,
            Parameters = Redact(pairs, action).GroupBy(pair => pair.Name, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => string.Join(Separator, group.Select(pair => pair.Value)), StringComparer.Ordinal),
            FileCount = CountFiles(request),
            Status = status,
            IsKnown = isKnown,
        };
    }

    private static IEnumerable<(string Name, string Value)> Redact(IReadOnlyList<(string Name, string Value)> pairs, string action)
    {
        var subject = "";
        foreach (var (name, value) in pairs)
        {
            if (name == "s") subject = value;
            yield return (name, IsSecret(name, action, subject) ? Hidden : value);
        }
    }

    /// <summary>Settings are hidden whole, for some are passwords; of properties the trackers.</summary>
    private static bool IsSecret(string name, string action, string subject) => (name, action) switch
    {
        ("s", "add-url" or "add-unknown-url") => true,
        ("p", "configremote") => true,
        ("v", "setsetting") => true,
        ("v", "setprops") => subject == "trackers",
        _ => Secrets.Contains(name),
    };

    private static int CountFiles(WireRequest request) =>
        request.Header("Content-Type") is { } type && type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? FormReader.ReadMultipart(type, request.Body)?.Files.Count ?? 0
            : 0;
}
