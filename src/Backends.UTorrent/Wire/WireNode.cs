using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>A value of a reply, of whatever type: µTorrent writes numbers as strings and strings as numbers, and what a type promises depends on the build.</summary>
/// <remarks>For everything but the list of torrents, which is read without an object per value.</remarks>
internal sealed class WireNode
{
    private static readonly WireNode Null = new();

    private WireNode()
    {
    }

    /// <summary>A string, or a number or truth value as it was written; null for the rest.</summary>
    public string? Text { get; private init; }

    /// <summary>A whole number, in a string too; a fraction is cut off.</summary>
    public long? Whole { get; private init; }

    /// <summary>A truth value; of a number, whether it is not 0.</summary>
    public bool? Flag => Text switch
    {
        "true" => true,
        "false" => false,
        _ => Whole is { } whole ? whole != 0 : null,
    };

    /// <summary>True for an object.</summary>
    public bool IsObject { get; private init; }

    /// <summary>The elements of an array; empty for the rest.</summary>
    public IReadOnlyList<WireNode> Items { get; private init; } = [];

    /// <summary>The members of an object in order, repeated names included; empty for the rest.</summary>
    public IReadOnlyList<KeyValuePair<string, WireNode>> Members { get; private init; } = [];

    /// <summary>The element at this place; null beyond the end.</summary>
    public WireNode? this[int index] => index < Items.Count ? Items[index] : null;

    /// <summary>The last member of this name; null where there is none.</summary>
    public WireNode? Find(string name) => FindAll(name).LastOrDefault();

    /// <summary>Every member of this name.</summary>
    public IEnumerable<WireNode> FindAll(string name) => Members.Where(member => member.Key == name).Select(member => member.Value);

    /// <summary>Reads on from the first token of a value to its last; null where the bytes end before that.</summary>
    public static WireNode? TryRead(ref Utf8JsonReader reader, JsonText text) => reader.TokenType switch
    {
        JsonTokenType.StartObject => TryReadObject(ref reader, text),
        JsonTokenType.StartArray => TryReadArray(ref reader, text),
        JsonTokenType.String => new WireNode { Text = text.String(ref reader), Whole = JsonNumbers.Int64(ref reader, text) },
        JsonTokenType.Number => new WireNode { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan), Whole = JsonNumbers.Int64(ref reader, text) },
        JsonTokenType.True => new WireNode { Text = "true" },
        JsonTokenType.False => new WireNode { Text = "false" },
        _ => Null,
    };

    private static WireNode? TryReadObject(ref Utf8JsonReader reader, JsonText text)
    {
        var members = new List<KeyValuePair<string, WireNode>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject) return new WireNode { IsObject = true, Members = members };

            var name = text.Name(ref reader);
            if (!reader.Read() || TryRead(ref reader, text) is not { } value) return null;
            members.Add(new(name, value));
        }

        return null;
    }

    private static WireNode? TryReadArray(ref Utf8JsonReader reader, JsonText text)
    {
        var items = new List<WireNode>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray) return new WireNode { Items = items };
            if (TryRead(ref reader, text) is not { } item) return null;
            items.Add(item);
        }

        return null;
    }
}
