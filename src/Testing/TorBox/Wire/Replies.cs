using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Endpoints;
using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing.TorBox.Wire;

/// <summary>Makes answers: the envelope, and the bodies that have none.</summary>
internal static class Replies
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<int, string> Reasons = new()
    {
        [200] = "OK",
        [206] = "Partial Content",
        [307] = "Temporary Redirect",
        [400] = "Bad Request",
        [401] = "Unauthorized",
        [403] = "Forbidden",
        [404] = "Not Found",
        [405] = "Method Not Allowed",
        [409] = "Conflict",
        [410] = "Gone",
        [416] = "Range Not Satisfiable",
        [422] = "Unprocessable Entity",
        [429] = "Too Many Requests",
        [500] = "Internal Server Error",
    };

    public static JsonObject Envelope(bool isSuccess, JsonNode? error, string detail, JsonNode? data) =>
        new() { ["success"] = isSuccess, ["error"] = error, ["detail"] = detail, ["data"] = data };

    public static WireReply Success(TorBoxQuirks quirks, string detail, JsonNode? data) => Json(quirks, 200, Envelope(true, null, detail, data));

    public static WireReply Refuse(TorBoxQuirks quirks, Refusal refusal)
    {
        var (code, status) = (refusal.Code, refusal.Status ?? ErrorTable.StatusOf(refusal.Code));
        if (code == "ACTIVE_LIMIT")
        {
            status = quirks.ActiveLimitIsBadRequest ? 400 : quirks.ActiveLimitIsOk ? 200 : status;
            if (quirks.ActiveLimitIsDatabaseError) code = "DATABASE_ERROR";
        }

        if (code is "NO_AUTH" or "BAD_TOKEN" && quirks.RefusedKeyIsUnauthorized) status = 401;
        if (status == 400 && quirks.RefusesWithOk) status = 200;
        JsonNode error = status == 400 && quirks.ErrorIsFlag ? true : code;
        return Json(quirks, status, Envelope(false, error, refusal.Detail, quirks.DataRepeatsDetail ? refusal.Detail : refusal.Details));
    }

    /// <summary>FastAPI's words for parameters that are wrong: no envelope.</summary>
    public static WireReply Invalid(TorBoxQuirks quirks, IEnumerable<JsonObject> errors) => Json(quirks, 422, new JsonObject { ["detail"] = new JsonArray([.. errors]) });

    /// <summary>The limiter's words: no envelope and no code.</summary>
    public static WireReply Throttle(TorBoxQuirks quirks, Throttling throttling)
    {
        var reply = Plainly(quirks, 429, throttling.Limit);
        return quirks.TellsRetryAfter ? reply.With("retry-after", Math.Ceiling(throttling.Wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)) : reply;
    }

    /// <summary>The framework's own words: <c>{"detail": "Not Found"}</c>.</summary>
    public static WireReply Plainly(TorBoxQuirks quirks, int status, string detail) => Json(quirks, status, new JsonObject { ["detail"] = detail });

    /// <summary>What the proxy in front of the service says to a client that it does not like.</summary>
    public static WireReply Blocked() => Bytes(403, "text/plain; charset=UTF-8", "error code: 1010"u8.ToArray());

    public static WireReply Json(TorBoxQuirks quirks, int status, JsonNode json)
    {
        var text = json.ToJsonString(Plain);
        if (quirks.HasRawControlCharacters) text = text.Replace("\"detail\":\"", "\"detail\":\"\u0001", StringComparison.Ordinal);
        return Bytes(status, "application/json", Encoding.UTF8.GetBytes(text));
    }

    public static WireReply Bytes(int status, string type, ReadOnlyMemory<byte> body) => new()
    {
        Status = status,
        Reason = Reasons.GetValueOrDefault(status, ""),
        Headers = [("content-type", type), ("content-length", body.Length.ToString(CultureInfo.InvariantCulture))],
        Body = body,
    };
}
