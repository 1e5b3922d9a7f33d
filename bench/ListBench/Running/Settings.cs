using System.Globalization;

namespace TorrentApi.ListBench.Running;

/// <summary>What the table is made of.</summary>
/// <param name="Torrents">The lengths of the lists.</param>
/// <param name="Rounds">How often each way reads each list, after its warm-up.</param>
internal sealed record Settings(IReadOnlyList<int> Torrents, int Rounds)
{
    public static Settings Parse(string[] args)
    {
        var settings = new Settings([1_000, 10_000, 50_000, 100_000], 15);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            settings = args[i] switch
            {
                "--torrents" => settings with { Torrents = [.. args[i + 1].Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))] },
                "--rounds" => settings with { Rounds = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"There is no option {args[i]}: --torrents 1000,50000 and --rounds 15 are.", nameof(args)),
            };
        }

        return settings;
    }
}
