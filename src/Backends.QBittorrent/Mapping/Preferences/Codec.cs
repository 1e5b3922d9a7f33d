using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>How a value is written by the server.</summary>
/// <param name="Read">Null where what is told is not understood.</param>
/// <param name="Write">Null where this server cannot say the value; it is given what the server tells now.</param>
internal sealed record Codec(Func<ToldValue, object?> Read, Func<object, ToldValue, JsonNode?> Write)
{
    /// <summary>What is wrong with a value on every version; null for nothing.</summary>
    public Func<object, string?> Complain { get; init; } = static _ => null;

    /// <summary>A codec of one type, whose every value can be written.</summary>
    public static Codec Of<T>(Func<ToldValue, object?> read, Func<T, JsonNode> write, Func<T, string?>? complain = null)
        where T : notnull => new(read, (value, _) => write((T)value)) { Complain = value => complain?.Invoke((T)value) };
}
