using System.Globalization;
using System.Net.Http.Headers;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary><c>torrents/downloadFile</c>, since 5.3: a file of a torrent, whole or in part. Observed on 5.3.0.</summary>
internal static class ContentEndpoint
{
    // Prime, so that bytes at round distances differ.
    private const int Rhythm = 251;

    public static readonly IReadOnlyList<Route> Routes = [new("torrents/downloadFile", Run) { Era = Era.From(Release.R53), Needs = ["hash", "file"] }];

    private static WireReply Run(Exchange exchange)
    {
        var torrent = exchange.Store.Find(exchange.Get("hash"), exchange.Version) ?? throw Refusal.NotFound("Torrent not found");
        var file = FindFile(torrent, exchange.Get("file"));
        if (file.Progress < 1) throw Refusal.Conflict("File not fully downloaded");
        if (exchange.Request.Header("Range") is not { } range) return Send(exchange, 200, file, Read(exchange, torrent, file, (0, file.SizeBytes - 1)));
        if (FindPart(range, file.SizeBytes) is not { } part) return Replies.Text(exchange.Version, "") with { Status = 400, Reason = Replies.ReasonOf(400) };
        if (part.From < 0 || part.To >= file.SizeBytes) return Beyond(exchange, file);

        return Send(exchange, 206, file, Read(exchange, torrent, file, part)).With("content-range", Invariant($"bytes {part.From}-{part.To}/{file.SizeBytes}"));
    }

    private static TorrentContent FindFile(SimulatedTorrent torrent, string text)
    {
        if (!torrent.HasMetadata) throw Refusal.Conflict("Torrent metadata not available");

        var files = torrent.Life.ReadContents();
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
        {
            if (index < 0) throw Refusal.Conflict($"\"{text}\" is not a valid file index");
            return index < files.Count ? files[index] : throw Refusal.Conflict($"File index {text} is out of bounds");
        }

        return files.FirstOrDefault(file => file.Path == text) ?? throw Refusal.Conflict($"\"{text}\" is not a valid file path");
    }

    /// <summary>First and last byte of the one part that is asked for; null where it is none, or several.</summary>
    private static (long From, long To)? FindPart(string header, long size)
    {
        if (!RangeHeaderValue.TryParse(header, out var ranges) || ranges.Ranges.Count != 1) return null;

        var range = ranges.Ranges.Single();
        return range.From is { } from ? (from, range.To ?? Math.Max(from, size - 1)) : (size - range.To!.Value, size - 1);
    }

    /// <summary>A part that ends beyond the end is refused as well, where other servers cut it there.</summary>
    private static WireReply Beyond(Exchange exchange, TorrentContent file) =>
        (Replies.Text(exchange.Version, "") with { Status = 416, Reason = "Range Not Satisfiable" }).With("content-range", Invariant($"bytes */{file.SizeBytes}"));

    private static WireReply Send(Exchange exchange, int status, TorrentContent file, byte[] bytes) =>
        (Replies.Bytes(exchange.Version, "application/octet-stream", bytes) with { Status = status, Reason = status == 200 ? "OK" : "Partial Content" })
            .With("accept-ranges", "bytes").With("content-disposition", $"attachment; filename=\"{Path.GetFileName(file.Path)}\"");

    private static byte[] Read(Exchange exchange, SimulatedTorrent torrent, TorrentContent file, (long From, long To) part)
    {
        var count = part.To - part.From + 1;
        if (exchange.Store.Options.ReadFile?.Invoke(torrent.Life.Hash, file.Index) is { } own) return own.Slice((int)part.From, (int)count).ToArray();

        var bytes = new byte[count];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)((part.From + i) % Rhythm);
        return bytes;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
