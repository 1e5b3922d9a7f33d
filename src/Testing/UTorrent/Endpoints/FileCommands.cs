using System.Globalization;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>The files of torrents and their priorities.</summary>
internal static class FileCommands
{
    public static readonly IReadOnlyList<Command> All = [new("getfiles", Get) { IsForGuests = true }, new("setprio", SetPriority)];

    private static void Get(Exchange exchange)
    {
        var jobs = exchange.Targets().ToList();
        if (exchange.Options.RepeatsFilesKey)
            foreach (var job in jobs) Tell(exchange, [job]);
        else if (jobs.Count > 0 || exchange.Options.ListsUnknownAsEmpty)
            Tell(exchange, jobs);
    }

    private static void Tell(Exchange exchange, IReadOnlyList<Job> jobs) => exchange.Tell("files", writer =>
    {
        writer.WriteStartArray();
        foreach (var job in jobs)
        {
            writer.WriteStringValue(job.Hash);
            Fragment.WriteRows(writer, FileRow.Of(job, exchange.Build));
        }

        writer.WriteEndArray();
    });

    /// <summary>Each <c>f</c> gets the last <c>p</c> before it, in the torrent of the last <c>hash</c>; anything that does not fit is passed over.</summary>
    private static void SetPriority(Exchange exchange)
    {
        Job? job = null;
        int? priority = null;
        foreach (var (name, value) in exchange.Parameters)
        {
            if (name == "hash") job = exchange.Jobs.Find(value);
            if (name == "p") priority = Number(value) is >= 0 and <= 3 and var known ? known : null;
            if (name == "f" && Number(value) is { } index && priority is { } level && index < job?.Life.Files?.Count) job.Life.SetPriority(index, (ContentPriority)level);
        }
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
