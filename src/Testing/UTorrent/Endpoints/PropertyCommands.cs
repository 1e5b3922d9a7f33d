using System.Globalization;
using System.Text.Json;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>Limits, trackers, label and the like of single torrents.</summary>
internal static class PropertyCommands
{
    public static readonly IReadOnlyList<Command> All = [new("getprops", Get) { IsForGuests = true }, new("setprops", Set)];

    private const int NotAllowed = -1;

    private static void Get(Exchange exchange)
    {
        var jobs = exchange.Targets().ToList();
        if (jobs.Count == 0 && !exchange.Options.ListsUnknownAsEmpty) return;

        exchange.Tell("props", writer => Fragment.WriteRows(writer, jobs.Select(job => Fragment.Write(one => Write(one, job)))));
    }

    private static void Write(Utf8JsonWriter writer, Job job)
    {
        var (options, properties) = (job.Life.Options, job.Properties);
        writer.WriteStartObject();
        writer.WriteString("hash", job.Hash);
        writer.WriteString("trackers", TrackerText.Write(job.Life.Trackers));
        writer.WriteNumber("ulrate", options.UploadLimit ?? 0);
        writer.WriteNumber("dlrate", options.DownloadLimit ?? 0);
        writer.WriteNumber("superseed", properties.SuperSeed);
        writer.WriteNumber("dht", job.IsPrivate ? NotAllowed : properties.Dht);
        writer.WriteNumber("pex", job.IsPrivate ? NotAllowed : properties.Pex);
        writer.WriteNumber("seed_override", properties.SeedOverride);
        writer.WriteNumber("seed_ratio", properties.SeedRatio);
        writer.WriteNumber("seed_time", properties.SeedTime);
        writer.WriteNumber("ulslots", properties.UploadSlots);
        writer.WriteEndObject();
    }

    /// <summary>
    /// A pair of <c>s</c> and <c>v</c> is for the hash before it. Where none stands before it, it is for those that follow: @ctrl/utorrent writes
    /// <c>s=label&amp;v=L&amp;hash=H</c>, and the official WebUI <c>s=label&amp;hash=H&amp;v=L</c>.
    /// </summary>
    private static void Set(Exchange exchange)
    {
        if (exchange.Simulation.IgnoresProperties) return;

        var waiting = new List<(string Name, string Value)>();
        var (hash, name) = ((string?)null, "");
        foreach (var (parameter, value) in exchange.Parameters)
        {
            if (parameter == "s") name = value;
            if (parameter == "v" && hash is null) waiting.Add((name, value));
            if (parameter == "v" && hash is not null) Set(exchange, hash, name, value);
            if (parameter != "hash") continue;

            hash = value;
            foreach (var pair in waiting) Set(exchange, hash, pair.Name, pair.Value);
        }
    }

    private static void Set(Exchange exchange, string hash, string name, string value)
    {
        if (exchange.Jobs.Find(hash) is not { } job) return;

        if (name == "label") job.SetLabel(value, exchange.Build.KeepsOldLabels);
        else if (name == "trackers") SetTrackers(job, value);
        else if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) Set(job, name, number);
    }

    private static void SetTrackers(Job job, string text)
    {
        job.Life.Trackers.Clear();
        job.Life.Trackers.AddRange(TrackerText.Read(text));
        job.Life.Reannounce();
    }

    /// <summary>An unknown name is passed over without a word.</summary>
    private static void Set(Job job, string name, long value)
    {
        var (life, properties) = (job.Life, job.Properties);
        switch (name)
        {
            case "ulrate": life.Options = life.Options with { UploadLimit = value > 0 ? value : null }; break;
            case "dlrate": life.Options = life.Options with { DownloadLimit = value > 0 ? value : null }; break;
            case "superseed": properties.SuperSeed = value; break;
            case "dht": properties.Dht = value; break;
            case "pex": properties.Pex = value; break;
            case "seed_override": properties.SeedOverride = value; break;
            case "seed_ratio": properties.SeedRatio = value; break;
            case "seed_time": properties.SeedTime = value; break;
            case "ulslots": properties.UploadSlots = value; break;
        }
    }
}
