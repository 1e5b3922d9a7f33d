using System.Text.Json.Nodes;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>What each endpoint of API v1 told last of one torrent, and tells again for a while: the real server keeps one answer for each endpoint.</summary>
/// <remarks>Source: CACHED_VARIABLE_FOR_HASH in btjson.cpp of 3.2 to 4.0. An unknown hash is kept too, as an empty answer, which is another one than none.</remarks>
internal sealed class PropertyCache(TimeSpan lifetime)
{
    private readonly Dictionary<string, (string Hash, DateTimeOffset At, JsonNode Answer)> _answers = new(StringComparer.Ordinal);

    /// <summary>The answer that is still kept; null where none is.</summary>
    public JsonNode? Find(string endpoint, string hash, DateTimeOffset now) =>
        _answers.TryGetValue(endpoint, out var kept) && kept.Hash == hash && now - kept.At < lifetime ? kept.Answer : null;

    public void Keep(string endpoint, string hash, DateTimeOffset now, JsonNode answer) => _answers[endpoint] = (hash, now, answer);

    public void Clear() => _answers.Clear();
}
