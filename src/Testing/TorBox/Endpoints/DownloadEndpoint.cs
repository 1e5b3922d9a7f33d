using System.Globalization;
using System.IO.Compression;
using System.Text;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>What a link leads to: a file with ranges, or a zip without. On the real service another host answers.</summary>
internal static class DownloadEndpoint
{
    private const int MostZippedBytes = 256 * 1024 * 1024;

    /// <summary>The bytes behind a link.</summary>
    /// <param name="simulation">The service.</param>
    /// <param name="request">A GET or HEAD; who has the link needs no key.</param>
    public static WireReply Answer(Simulation simulation, WireRequest request)
    {
        var token = FormReader.ReadPairs(request.Query).GetValueOrDefault("token") ?? "";
        if (simulation.Links.Find(token) is not { } link || !link.Item.Status.IsPresent) return Text(403, "Link expired.");

        var content = new ContentBytes(simulation.Store.Options);
        return link.File is { } index ? AnswerFile(link.Item.Life.Files![index], content, request) : AnswerZip(link.Item, content);
    }

    private static WireReply AnswerFile(StoredFile file, ContentBytes content, WireRequest request)
    {
        if (request.Header("Range") is not { } range) return Whole(content.Read(file, 0, file.SizeBytes));
        if (!TryParse(range, file.SizeBytes, out var from, out var to)) return Text(416, "").With("content-range", Invariant($"bytes */{file.SizeBytes}"));

        return Replies.Bytes(206, "application/octet-stream", content.Read(file, from, to - from + 1))
            .With("accept-ranges", "bytes").With("content-range", Invariant($"bytes {from}-{to}/{file.SizeBytes}"));
    }

    private static WireReply Whole(ReadOnlyMemory<byte> bytes) => Replies.Bytes(200, "application/octet-stream", bytes).With("accept-ranges", "bytes");

    /// <summary>Made as it is sent, so that it cannot be resumed.</summary>
    private static WireReply AnswerZip(SimulatedItem item, ContentBytes content)
    {
        var files = item.Life.Files!;
        if (files.Sum(file => file.SizeBytes) > MostZippedBytes) return Text(500, "Too large for this simulator.");

        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(file.Path, CompressionLevel.NoCompression).Open();
                entry.Write(content.Read(file, 0, file.SizeBytes).Span);
            }
        }

        return Replies.Bytes(200, "application/zip", packed.ToArray()).With("accept-ranges", "none");
    }

    /// <summary>One range of RFC 9110: from-to, from-, or -last.</summary>
    private static bool TryParse(string range, long size, out long from, out long to)
    {
        (from, to) = (0, size - 1);
        if (!range.StartsWith("bytes=", StringComparison.Ordinal) || range["bytes=".Length..].Split('-') is not [var first, var last]) return false;

        if (first.Length == 0) return long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var tail) && tail > 0 && (from = Math.Max(0, size - tail)) >= 0;
        if (!long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out from) || from >= size) return false;
        if (last.Length == 0) return true;
        if (!long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out to) || to < from) return false;

        to = Math.Min(to, size - 1);
        return true;
    }

    private static WireReply Text(int status, string text) => Replies.Bytes(status, "text/plain", Encoding.ASCII.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
