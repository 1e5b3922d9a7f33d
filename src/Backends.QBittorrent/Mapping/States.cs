using System.Collections.Frozen;
using System.Text;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>The server's words for the state of a torrent.</summary>
/// <remarks>
/// Source: torrentStateToString in qBittorrent's src/webui/api/serialize/serialize_torrent.cpp (4.3 to 5.3) and src/webui/btjson.cpp (4.1, 4.2);
/// the replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0.
/// </remarks>
internal static class States
{
    private static readonly FrozenDictionary<string, NativeState> Known = Table().ToFrozenDictionary(state => state.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every word that is known; docs/backends.md lists the same.</summary>
    public static IReadOnlyList<NativeState> All => Known.Values;

    /// <summary>What a word says, compared without case. A word that is not known is kept and means Unknown: it is never guessed.</summary>
    public static NativeState Find(string word) =>
        Known.TryGetValue(word, out var known) && known.Word == word ? known : new NativeState(word, known?.State ?? TorrentState.Unknown);

    /// <inheritdoc cref="Find(string)"/>
    public static NativeState Find(ReadOnlySpan<byte> utf8) => Find(Encoding.UTF8.GetString(utf8));

    private static IEnumerable<NativeState> Table() =>
    [
        new("error", TorrentState.Errored),
        new("missingFiles", TorrentState.Errored),
        new("metaDL", TorrentState.FetchingMetadata),
        new("forcedMetaDL", TorrentState.FetchingMetadata), // since 4.4; before, forced shows only in force_start
        new("checkingDL", TorrentState.Checking),
        new("checkingUP", TorrentState.Checking),
        new("checkingResumeData", TorrentState.Checking),
        new("queuedForChecking", TorrentState.Checking), // 4.1 only
        new("moving", TorrentState.Moving), // shown whatever else the torrent does
        new("allocating", TorrentState.Downloading), // up to 4.2
        new("downloading", TorrentState.Downloading),
        new("stalledDL", TorrentState.Downloading),
        new("forcedDL", TorrentState.Downloading),
        new("uploading", TorrentState.Seeding),
        new("stalledUP", TorrentState.Seeding),
        new("forcedUP", TorrentState.Seeding),
        new("queuedDL", TorrentState.Queued),
        new("queuedUP", TorrentState.Queued),
        new("pausedDL", TorrentState.Stopped), // up to 4.6
        new("pausedUP", TorrentState.Stopped), // up to 4.6
        new("stoppedDL", TorrentState.Stopped), // since 5.0
        new("stoppedUP", TorrentState.Stopped), // since 5.0
        new("unknown", TorrentState.Unknown),
    ];
}
