using System.Text;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>The names of the fields of a torrent in <c>torrents/info</c>, each once.</summary>
/// <remarks>
/// Source: the KEY_TORRENT constants of qBittorrent's src/webui/api/serialize/serialize_torrent.h (before 4.3: src/webui/btjson.cpp), and the replies
/// of 4.2.5, 4.5.2, 5.1.0 and 5.3.0. Those of 3.2.0, 3.3.4, 3.3.16 and 4.0.4 as observed. "since" is told where it is later than
/// 4.1.0.
/// </remarks>
internal static class TorrentFieldNames
{
    private const int Buckets = 256;

    private static readonly (string Name, TorrentField Field)[] All =
    [
        ("added_on", TorrentField.AddedOn),
        ("amount_left", TorrentField.AmountLeft),
        ("auto_tmm", TorrentField.AutoTmm),
        ("availability", TorrentField.Availability), // since 4.2.0
        ("category", TorrentField.Category),
        ("completion_on", TorrentField.CompletionOn),
        ("content_path", TorrentField.ContentPath), // since 4.3.1
        ("dl_limit", TorrentField.DownloadLimit),
        ("dlspeed", TorrentField.DownloadSpeed),
        ("downloaded", TorrentField.Downloaded),
        ("eta", TorrentField.Eta),
        ("f_l_piece_prio", TorrentField.FirstLastPiecePriority),
        ("force_start", TorrentField.ForceStart),
        ("has_metadata", TorrentField.HasMetadata), // since 5.0.0
        ("hash", TorrentField.Hash),
        ("infohash_v1", TorrentField.InfoHashV1), // since 4.4.0
        ("infohash_v2", TorrentField.InfoHashV2), // since 4.4.0
        ("label", TorrentField.Category), // up to 3.3.4, in place of "category"
        ("last_activity", TorrentField.LastActivity),
        ("name", TorrentField.Name),
        ("num_complete", TorrentField.SwarmSeeds),
        ("num_incomplete", TorrentField.SwarmLeechers),
        ("num_leechs", TorrentField.ConnectedLeechers),
        ("num_seeds", TorrentField.ConnectedSeeds),
        ("priority", TorrentField.Priority),
        ("private", TorrentField.Private), // since 5.0.0
        ("progress", TorrentField.Progress),
        ("ratio", TorrentField.Ratio),
        ("ratio_limit", TorrentField.RatioLimit),
        ("save_path", TorrentField.SavePath),
        ("seeding_time", TorrentField.SeedingTime), // since 4.3.4
        ("seeding_time_limit", TorrentField.SeedingTimeLimit),
        ("seq_dl", TorrentField.Sequential),
        ("size", TorrentField.Size),
        ("state", TorrentField.State),
        ("super_seeding", TorrentField.SuperSeeding),
        ("tags", TorrentField.Tags), // since 4.2.0
        ("time_active", TorrentField.TimeActive),
        ("total_size", TorrentField.TotalSize),
        ("tracker", TorrentField.Tracker),
        ("up_limit", TorrentField.UploadLimit),
        ("uploaded", TorrentField.Uploaded),
        ("upspeed", TorrentField.UploadSpeed),
    ];

    private static readonly (byte[] Name, TorrentField Field)[][] Table = MakeTable();

    /// <summary>The field with exactly this name; <see cref="TorrentField.None"/> for any other.</summary>
    public static TorrentField Find(ReadOnlySpan<byte> name)
    {
        foreach (var (known, field) in Table[Bucket(name)])
        {
            if (name.SequenceEqual(known)) return field;
        }

        return TorrentField.None;
    }

    // Length, ends and middle part the known names almost wholly: one comparison finds a field, and most unknown names need none.
    private static int Bucket(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : ((name.Length * 7) + (name[0] * 31) + (name[^1] * 5) + (name[name.Length / 2] * 3)) & (Buckets - 1);

    private static (byte[] Name, TorrentField Field)[][] MakeTable()
    {
        var lists = new List<(byte[] Name, TorrentField Field)>[Buckets];
        foreach (var (name, field) in All)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            (lists[Bucket(utf8)] ??= []).Add((utf8, field));
        }

        return [.. lists.Select(list => list?.ToArray() ?? [])];
    }
}
