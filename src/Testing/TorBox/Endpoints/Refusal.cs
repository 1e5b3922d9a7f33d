using System.Text.Json.Nodes;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>Ends a request with an error code of the service.</summary>
/// <param name="code">Such as <c>BAD_TOKEN</c>.</param>
/// <param name="detail">A sentence for people, which may change.</param>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this simulator alone, always with a code.
internal sealed class Refusal(string code, string detail) : Exception(detail)
#pragma warning restore CA1032, CA1064
{
    public string Code { get; } = code;

    public string Detail { get; } = detail;

    public JsonNode? Details { get; init; }

    /// <summary>Null for what <see cref="ErrorTable"/> says.</summary>
    public int? Status { get; init; }
}
