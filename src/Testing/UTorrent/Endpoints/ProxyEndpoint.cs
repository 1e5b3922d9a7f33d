using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary><c>/proxy</c>: a file of a torrent, whole or in part. What has not come yet is not found; the real server waits for it.</summary>
internal static class ProxyEndpoint
{
    private const string Unit = "bytes=";

    public static WireReply Run(Exchange exchange)
    {
        if (FindJob(exchange) is not { } job || FindFile(exchange, job) is not { Progress: >= 1 } file) return Replies.NotFound();
        if (exchange.Request.Header("Range") is not { } range) return Replies.Bytes(Read(exchange, job, file, 0, file.SizeBytes), Path.GetFileName(file.Path));
        if (FindRange(range, file.SizeBytes) is not var (from, to) || from > to) return Replies.OutOfRange(file.SizeBytes);

        return Replies.Part(Read(exchange, job, file, from, to - from + 1), from, file.SizeBytes);
    }

    private static Job? FindJob(Exchange exchange)
    {
        var text = exchange.Get(exchange.Build.ProxyParameter);
        return exchange.Build.IsServer ? exchange.Jobs.Find(text) : exchange.Jobs.Visible.FirstOrDefault(job => job.StreamId.ToString(CultureInfo.InvariantCulture) == text);
    }

    /// <summary>The number may be left out where there is one file.</summary>
    private static TorrentContent? FindFile(Exchange exchange, Job job)
    {
        var files = job.Life.ReadContents();
        if (exchange.Find("file") is not { } text) return files.Count == 1 ? files[0] : null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < files.Count ? files[index] : null;
    }

    private static byte[] Read(Exchange exchange, Job job, TorrentContent file, long from, long count) =>
        exchange.Options.ReadFile?.Invoke(job.Life.Hash, file.Index) is { } bytes ? bytes.Slice((int)from, (int)count).ToArray() : FileBytes.Make(from, count);

    /// <summary>First and last byte of the one range that is asked for; null where it is none.</summary>
    private static (long From, long To)? FindRange(string header, long size)
    {
        if (!header.StartsWith(Unit, StringComparison.OrdinalIgnoreCase) || header[Unit.Length..].Split('-') is not [var first, var last]) return null;
        if (first.Length == 0) return Number(last) is { } tail and > 0 ? (Math.Max(0, size - tail), size - 1) : null;
        if (Number(first) is not { } from || from >= size) return null;

        return (from, Math.Min(size - 1, Number(last) ?? size - 1));
    }

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
