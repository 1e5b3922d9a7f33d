using System.Text.Json.Nodes;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>What one session was sent by <c>sync/maindata</c> and what it has shown to have got.</summary>
internal sealed class SyncMemory
{
    private const int MostIds = 1_000_000;

    private int _accepted;
    private JsonObject _acceptedData = [];
    private int _sent;
    private JsonObject _sentData = [];

    /// <summary>The answer to a client that last got <paramref name="rid"/>: what changed since, or everything where that cannot be told.</summary>
    public JsonObject Answer(int rid, JsonObject now, bool forgets, bool restarts)
    {
        if (rid > 0 && rid == _sent) (_accepted, _acceptedData) = (_sent, _sentData);
        var isFull = rid <= 0 || rid != _accepted;
        if (isFull && forgets) (_accepted, _acceptedData) = (0, []);

        _sent = (isFull && rid <= 0 && restarts ? 0 : _sent % MostIds) + 1;
        _sentData = now;
        var answer = isFull ? (JsonObject)now.DeepClone() : SyncDelta.Between(_acceptedData, now);
        if (isFull) answer["full_update"] = true;
        answer["rid"] = _sent;
        return answer;
    }
}
