using System.Globalization;
using System.Net;
using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>What an answer means that is no success: by its code, then by the shape of its body, then by its status.</summary>
/// <remarks>Only codes and our own words are shown: sentences of the service may repeat what was sent.</remarks>
internal static class Failures
{
    /// <summary>The code, or what stands for it where old answers only say that something is wrong.</summary>
    public static string? CodeOf(Envelope? envelope) => envelope switch
    {
        null => null,
        { Code: Codes.DatabaseError } when MentionsActiveLimit(envelope) => Codes.ActiveLimit,
        { Code: { } code } => code,
        { IsFlagged: true } => GuessCode(envelope),
        _ => null,
    };

    /// <summary>The cause.</summary>
    /// <param name="status">Of the answer.</param>
    /// <param name="envelope">Null where the body is no JSON object.</param>
    /// <param name="data">What a refusal tells beside its code.</param>
    public static ApiError Find(HttpStatusCode status, Envelope? envelope, Row? data)
    {
        if (status == HttpStatusCode.TooManyRequests) return new ApiError.Throttled(null);
        if (CodeOf(envelope) is { } code) return OfCode(code, status, envelope!, data);
        return envelope is null ? OfForeign(status) : OfStatus(status, envelope);
    }

    private static ApiError OfCode(string code, HttpStatusCode status, Envelope envelope, Row? data) => code switch
    {
        Codes.NoAuth or Codes.BadToken => new ApiError.LoginRefused(),
        Codes.PlanRestricted => new ApiError.Forbidden("the plan of the account does not include it; the free plan has no use of the API"),
        Codes.NotOwner => new ApiError.Forbidden("the torrent belongs to somebody else"),
        Codes.ActiveLimit => new ApiError.QuotaExceeded(Counted("active torrents", data?.Whole("active_limit")), null),
        Codes.MonthlyLimit => new ApiError.QuotaExceeded(Counted("torrents a month", data?.Whole("monthly_limit")), null),
        Codes.CooldownLimit => new ApiError.QuotaExceeded("cooldown", data?.Date("cooldown_until") - data?.Date("current_time")),
        Codes.DiffIssue when envelope.Mentions("maximum") => new ApiError.QuotaExceeded("queued torrents", null),
        Codes.DiffIssue when envelope.Mentions("private") => new ApiError.RejectedTorrent("private torrents are not taken now"),
        Codes.DownloadNotCached => new ApiError.RejectedTorrent("it is not cached, and only a cached torrent was asked for"),
        Codes.BozoTorrent or Codes.BozoFile => new ApiError.RejectedTorrent("it is no torrent to this server"),
        Codes.TooMuchData => new ApiError.RejectedTorrent("the .torrent is too large"),
        Codes.DownloadTooLarge => new ApiError.RejectedTorrent("its content is larger than the plan allows"),
        Codes.NotCached => new ApiError.Conflict("TorBox does this to torrents that are complete, and this one is not yet"),
        Codes.NameTooLong or Codes.NameTooShort => new ApiError.Conflict($"the name is not taken ({code})"),
        Codes.DuplicateItem or Codes.DiffIssue or Codes.NoChanges or Codes.ItemNotFound or Codes.InvalidHash or Codes.DeviceCodeNotUsed => new ApiError.Conflict(code),
        _ when code.EndsWith(Codes.OwnFault, StringComparison.Ordinal) => new ApiError.ServerFault(code),
        _ => new ApiError.UnexpectedResponse($"{code} with status {Name(status)}"),
    };

    /// <summary>JSON without a code: what the framework under the service says by itself.</summary>
    private static ApiError OfStatus(HttpStatusCode status, Envelope envelope) => (int)status switch
    {
        401 or 403 => new ApiError.LoginRefused(),
        422 when envelope.HasProblems => new ApiError.UnexpectedResponse("the request lacks a parameter, or has one that it does not take (422)"),
        404 => new ApiError.UnexpectedResponse("there is no such endpoint (404); is the base address right?"),
        >= 500 => new ApiError.ServerFault(Name(status)),
        _ => new ApiError.UnexpectedResponse($"no success, no code, status {Name(status)}"),
    };

    /// <summary>Something else answered: the firewall in front, a proxy, another server.</summary>
    private static ApiError OfForeign(HttpStatusCode status) => (int)status switch
    {
        401 or 403 => new ApiError.Forbidden("what stands in front of TorBox refuses the request; is the user agent a usual one?"),
        >= 500 => new ApiError.ServerFault(Name(status)),
        >= 300 and < 400 => new ApiError.UnexpectedResponse($"a redirect ({Name(status)}); is the base address right?"),
        _ => new ApiError.UnexpectedResponse($"a body that is no JSON, status {Name(status)}"),
    };

    // The service has told a limit as a failure of its database: "You have reached your active download limit of N" (facts, 2).
    private static bool MentionsActiveLimit(Envelope envelope) => envelope.Mentions("active") && envelope.Mentions("limit");

    /// <summary>The last resort: words of the sentence.</summary>
    private static string? GuessCode(Envelope envelope) => envelope switch
    {
        _ when MentionsActiveLimit(envelope) => Codes.ActiveLimit,
        _ when envelope.Mentions("monthly") => Codes.MonthlyLimit,
        _ when envelope.Mentions("cooldown") => Codes.CooldownLimit,
        _ when envelope.Mentions("not found") => Codes.ItemNotFound,
        _ when envelope.Mentions("already") || envelope.Mentions("duplicate") => Codes.DuplicateItem,
        _ when envelope.Mentions("cached") => Codes.NotCached,
        _ => null,
    };

    private static string Counted(string what, long? limit) => limit is { } most ? string.Create(CultureInfo.InvariantCulture, $"{most} {what}") : what;

    private static string Name(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}");
}
