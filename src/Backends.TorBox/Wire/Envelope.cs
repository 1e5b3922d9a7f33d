using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>What stands around the data of a reply: <c>success</c>, <c>error</c>, <c>detail</c>.</summary>
/// <remarks>
/// <c>error</c> is a code in capitals; old answers have a truth value there. <c>detail</c> is a sentence for people, and a list where the framework under the
/// service found the request malformed (422). Both are absent from what the framework answers by itself: <c>{"detail": "60 per 1 hour"}</c>.
/// </remarks>
internal sealed record Envelope
{
    private const int LongestCode = 64;

    /// <summary>What the service says of itself; null where it says nothing.</summary>
    public bool? Success { get; init; }

    /// <summary>The code, such as <c>ACTIVE_LIMIT</c>; null where there is none, or something that is no code.</summary>
    public string? Code { get; init; }

    /// <summary>True where <c>error</c> is <c>true</c>: refused, and the code is not told.</summary>
    public bool IsFlagged { get; init; }

    /// <summary>The sentence; null where there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>True where <c>detail</c> is the list of what is wrong with the request.</summary>
    public bool HasProblems { get; init; }

    /// <summary>Reads an envelope whose data was taken out.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: it is no JSON object.</exception>
    public static ValueTask<Envelope> ReadAsync(Stream utf8, CancellationToken cancellationToken) => JsonBody.ReadObjectAsync(utf8, Parse, cancellationToken);

    /// <summary>True where the sentence has this in it, in whatever case. Sentences change, so this is the last resort.</summary>
    public bool Mentions(string words) => Detail?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    private static Envelope Parse(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        var envelope = new Envelope();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = text.Name(ref reader);
            reader.Read();
            envelope = name switch
            {
                "success" => envelope with { Success = Loose.Flag(ref reader, text) },
                "error" => envelope with { Code = ReadCode(ref reader, text), IsFlagged = reader.TokenType == JsonTokenType.True },
                "detail" => envelope with { Detail = text.String(ref reader), HasProblems = reader.TokenType == JsonTokenType.StartArray },
                _ => envelope,
            };
            reader.Skip();
        }

        return envelope;
    }

    /// <summary>A code is shown to people, so nothing else may pass for one.</summary>
    private static string? ReadCode(ref Utf8JsonReader reader, JsonText text) =>
        text.String(ref reader) is { Length: > 0 and <= LongestCode } code && code.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign) || sign == '_') ? code : null;
}
