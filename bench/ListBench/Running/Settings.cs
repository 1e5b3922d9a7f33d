using System.Globalization;

namespace TorrentApi.ListBench.Running;

/// <summary>What is run.</summary>
internal sealed record Settings
{
    /// <summary>How often each way reads, after its warm-up.</summary>
    public int Rounds { get; init; } = 15;

    /// <summary>How many torrents lists may have; longer ones are left out.</summary>
    public int MostTorrents { get; init; } = int.MaxValue;

    /// <summary>What the name of a subject has to contain; "" for all.</summary>
    public string Only { get; init; } = "";

    public static Settings Parse(string[] args)
    {
        var settings = new Settings();
        for (var i = 0; i < args.Length; i += 2)
        {
            settings = args[i..] switch
            {
                ["--rounds", var rounds, ..] => settings with { Rounds = int.Parse(rounds, CultureInfo.InvariantCulture) },
                ["--most", var torrents, ..] => settings with { MostTorrents = int.Parse(torrents, CultureInfo.InvariantCulture) },
                ["--only", var name, ..] => settings with { Only = name },
                _ => throw new ArgumentException($"What is {args[i]}? There are --rounds 15, --most 10000 and --only µTorrent.", nameof(args)),
            };
        }

        return settings;
    }
}
