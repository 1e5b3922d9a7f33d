using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace TorrentApi.Payloads;

/// <summary>Writes pages of TorBox's <c>mylist</c>: every torrent with four files.</summary>
public sealed class TorBoxGenerator
{
    private const int Files = 4;

    private readonly List<byte[]> _items = [];

    /// <summary>Makes an account.</summary>
    /// <param name="count">How many torrents it has.</param>
    public TorBoxGenerator(int count)
    {
        var random = new PayloadRandom(42);
        var item = new ArrayBufferWriter<byte>(8 * 1024);
        using var json = new Utf8JsonWriter(item, QBittorrentPayload.Options);
        for (var i = 0; i < count; i++)
        {
            item.ResetWrittenCount();
            json.Reset();
            Write(json, new PayloadTorrent(random), i + 1);
            json.Flush();
            _items.Add(item.WrittenSpan.ToArray());
        }
    }

    /// <summary>One page as it is sent.</summary>
    public byte[] Page(int offset, int limit)
    {
        using var page = new MemoryStream();
        page.Write("""{"success":true,"error":null,"detail":"Torrent list retrieved successfully.","data":["""u8);
        for (var i = offset; i < Math.Min(_items.Count, offset + limit); i++)
        {
            if (i > offset) page.WriteByte((byte)',');
            page.Write(_items[i]);
        }

        page.Write("]}"u8);
        return page.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PayloadTorrent torrent, int id)
    {
        var random = torrent.Random;
        json.WriteStartObject();
        json.WriteNumber("id"u8, id);
        json.WriteString("auth_id"u8, random.Hex(32));
        json.WriteNumber("server"u8, 1);
        json.WriteString("hash"u8, torrent.Hash);
        json.WriteString("name"u8, torrent.Name);
        json.WriteNull("magnet"u8);
        json.WriteNumber("size"u8, torrent.Size);
        json.WriteBoolean("active"u8, torrent.IsActive);
        json.WriteString("created_at"u8, Date(torrent.AddedOn));
        json.WriteString("updated_at"u8, Date(torrent.AddedOn + 900));
        json.WriteString("download_state"u8, torrent.IsDone ? "cached" : "downloading");
        json.WriteNumber("seeds"u8, random.Between(0, 500));
        json.WriteNumber("peers"u8, random.Between(0, 80));
        json.WriteNumber("ratio"u8, random.NextDouble());
        json.WriteNumber("progress"u8, torrent.Progress);
        json.WriteNumber("download_speed"u8, random.Between(0, 9_000_000));
        json.WriteNumber("upload_speed"u8, random.Between(0, 9_000_000));
        json.WriteNumber("eta"u8, random.Between(0, 99_999));
        json.WriteBoolean("torrent_file"u8, true);
        json.WriteNull("expires_at"u8);
        json.WriteBoolean("download_present"u8, torrent.IsDone);
        WriteFiles(json, torrent, random);
        json.WriteString("download_path"u8, torrent.Name);
        json.WriteNumber("availability"u8, 1);
        json.WriteBoolean("download_finished"u8, torrent.IsDone);
        json.WriteNull("tracker"u8);
        json.WriteNumber("total_uploaded"u8, torrent.Uploaded);
        json.WriteNumber("total_downloaded"u8, torrent.Size - torrent.Left);
        json.WriteBoolean("cached"u8, torrent.IsDone);
        json.WriteString("owner"u8, random.Hex(32));
        json.WriteBoolean("seed_torrent"u8, false);
        json.WriteBoolean("allow_zipped"u8, true);
        json.WriteBoolean("long_term_seeding"u8, false);
        json.WriteNull("tracker_message"u8);
        json.WriteString("cached_at"u8, Date(torrent.AddedOn + 60));
        json.WriteBoolean("private"u8, torrent.IsPrivate);
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, PayloadTorrent torrent, PayloadRandom random)
    {
        json.WriteStartArray("files"u8);
        for (var file = 0; file < Files; file++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{torrent.Name}.part{file}.mkv");
            json.WriteStartObject();
            json.WriteNumber("id"u8, file);
            json.WriteString("md5"u8, random.Hex(32));
            json.WriteString("hash"u8, torrent.Hash);
            json.WriteString("name"u8, torrent.Name + "/" + name);
            json.WriteNumber("size"u8, torrent.Size / Files);
            json.WriteBoolean("zipped"u8, false);
            json.WriteString("s3_path"u8, torrent.Hash + "/" + name);
            json.WriteBoolean("infected"u8, false);
            json.WriteString("mimetype"u8, "video/x-matroska");
            json.WriteString("short_name"u8, name);
            json.WriteString("absolute_path"u8, "/store/" + torrent.Hash + "/" + name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Date(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
