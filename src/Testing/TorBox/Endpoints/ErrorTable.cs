namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>The status and the sentence that go with each code. Source: the published table of codes, with statuses as clients have met them.</summary>
internal static class ErrorTable
{
    private const string Trouble = "There was an error processing your request. Please try again later.";

    private static readonly Dictionary<string, (int Status, string Detail)> Codes = new(StringComparer.Ordinal)
    {
        ["NO_AUTH"] = (403, "No authentication was provided."),
        ["BAD_TOKEN"] = (403, "The provided token is invalid or has expired."),
        ["AUTH_ERROR"] = (403, "There was an error verifying your authentication."),
        ["PLAN_RESTRICTED_FEATURE"] = (403, "Your plan does not include this feature."),
        ["ENDPOINT_NOT_FOUND"] = (404, "This endpoint does not exist."),
        ["ITEM_NOT_FOUND"] = (404, "The item could not be found."),
        ["NOT_OWNER"] = (409, "This item is not yours."),
        ["DEPRECATED"] = (410, "This endpoint is now deprecated."),
        ["ACTIVE_LIMIT"] = (500, "You have reached your active torrent download limit."),
        ["MONTHLY_LIMIT"] = (400, "You have reached your monthly download limit."),
        ["COOLDOWN_LIMIT"] = (400, "You are on cooldown."),
        ["DOWNLOAD_TOO_LARGE"] = (400, "This download is too large for your plan."),
        ["DUPLICATE_ITEM"] = (400, "This download already exists."),
        ["DIFF_ISSUE"] = (400, "Download already queued."),
        ["DOWNLOAD_NOT_CACHED"] = (400, "This download is not cached."),
        ["BOZO_TORRENT"] = (400, "The torrent could not be read."),
        ["TOO_MUCH_DATA"] = (400, "The upload is too large."),
        ["NO_SERVERS_AVAILABLE_ERROR"] = (400, "No servers are available. Please try again later."),
    };

    public static int StatusOf(string code) => Codes.TryGetValue(code, out var known) ? known.Status : code.EndsWith("_ERROR", StringComparison.Ordinal) ? 500 : 400;

    public static string DetailOf(string code) => Codes.TryGetValue(code, out var known) ? known.Detail : Trouble;

    public static Refusal Refuse(string code) => new(code, DetailOf(code));
}
