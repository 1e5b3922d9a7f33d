namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>The codes that this library acts on. The service has more, and gets new ones: a code is a text, not one of a closed set.</summary>
/// <remarks>Source: the table of codes in the service's Postman collection; statuses are seen by clients and vary (facts, 8.1).</remarks>
internal static class Codes
{
    public const string NoAuth = "NO_AUTH";
    public const string BadToken = "BAD_TOKEN";
    public const string AuthError = "AUTH_ERROR";
    public const string PlanRestricted = "PLAN_RESTRICTED_FEATURE";
    public const string InvalidOption = "INVALID_OPTION";
    public const string EndpointNotFound = "ENDPOINT_NOT_FOUND";
    public const string Deprecated = "DEPRECATED";
    public const string ItemNotFound = "ITEM_NOT_FOUND";
    public const string DuplicateItem = "DUPLICATE_ITEM";
    public const string DiffIssue = "DIFF_ISSUE";
    public const string DownloadNotCached = "DOWNLOAD_NOT_CACHED";
    public const string NotCached = "NOT_CACHED";
    public const string NoChanges = "NO_CHANGES";
    public const string NotOwner = "NOT_OWNER";
    public const string NameTooLong = "NAME_TOO_LONG";
    public const string NameTooShort = "NAME_TOO_SHORT";
    public const string InvalidHash = "INVALID_HASH";
    public const string BozoTorrent = "BOZO_TORRENT";
    public const string BozoFile = "BOZO_FILE";
    public const string TooMuchData = "TOO_MUCH_DATA";
    public const string DownloadTooLarge = "DOWNLOAD_TOO_LARGE";
    public const string ActiveLimit = "ACTIVE_LIMIT";
    public const string MonthlyLimit = "MONTHLY_LIMIT";
    public const string CooldownLimit = "COOLDOWN_LIMIT";
    public const string DatabaseError = "DATABASE_ERROR";
    public const string DeviceCodeNotUsed = "DEVICE_CODE_NOT_USED";

    /// <summary>How the codes end that are the service's fault, not the caller's.</summary>
    public const string OwnFault = "_ERROR";
}
