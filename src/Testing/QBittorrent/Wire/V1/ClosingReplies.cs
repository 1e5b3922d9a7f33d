using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Endpoints;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire.V1;

/// <summary>Makes answers as API v1 writes them: the connection ends after each, and nothing says so.</summary>
internal static class ClosingReplies
{
    public const string TextType = "text/plain; charset=UTF-8";

    /// <summary>Success without a result.</summary>
    public static WireReply Empty(VersionProfile version, DateTimeOffset now) => Write(version, now, new ClosingAnswer(200));

    public static WireReply Plain(VersionProfile version, DateTimeOffset now, string text) => Write(version, now, new ClosingAnswer(200) { Type = TextType, Body = Encoding.UTF8.GetBytes(text) });

    public static WireReply Json(VersionProfile version, DateTimeOffset now, JsonNode json) => Write(version, now, new ClosingAnswer(200) { Type = version.JsonType, Body = Replies.Write(json) });

    /// <summary>A refusal, which has no body: what words there are stand in the status line.</summary>
    public static WireReply Refuse(VersionProfile version, DateTimeOffset now, Refusal refusal) =>
        Write(version, now, new ClosingAnswer(refusal.Status) { Reason = refusal.Words.Length > 0 ? refusal.Words : null });

    /// <summary>400 of the parser below the API.</summary>
    public static WireReply Bare(VersionProfile version, DateTimeOffset now) => new()
    {
        Status = 400,
        Reason = Replies.ReasonOf(400),
        Headers = version.HasOldServer ? [("Content-Encoding", "")] : [("content-length", "0"), ("date", Date(now))],
        Closes = true,
    };

    /// <summary>Any answer, with the headers that go with every one.</summary>
    public static WireReply Write(VersionProfile version, DateTimeOffset now, ClosingAnswer answer) => new()
    {
        Status = answer.Status,
        Reason = answer.Reason ?? Replies.ReasonOf(answer.Status),
        Headers = version.HasOldServer ? [.. OldHeaders(answer)] : [.. NewHeaders(answer, now)],
        Body = answer.Body,
        Closes = true,
    };

    private static IEnumerable<(string, string)> OldHeaders(ClosingAnswer answer)
    {
        yield return ("Content-Encoding", "");
        if (answer.Body.Length > 0) yield return ("Content-Length", Length(answer));
        if (answer.Type is { } type) yield return ("Content-Type", type);
    }

    /// <summary>In the order of the alphabet.</summary>
    private static IEnumerable<(string, string)> NewHeaders(ClosingAnswer answer, DateTimeOffset now)
    {
        yield return ("content-length", Length(answer));
        foreach (var header in VersionProfile.OldSecurityHeaders.Take(1)) yield return header;
        if (answer.Type is { } type) yield return ("content-type", type);
        yield return ("date", Date(now));
        foreach (var header in VersionProfile.OldSecurityHeaders.Skip(1)) yield return header;
    }

    private static string Length(ClosingAnswer answer) => answer.Body.Length.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateTimeOffset now) => now.ToString("r", CultureInfo.InvariantCulture);
}
