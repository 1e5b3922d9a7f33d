using TorrentApi;

namespace Automation.Showing;

/// <summary>How a person reads the parts of a torrent.</summary>
internal static class Words
{
    private const int MaxNameLength = 30;

    private static readonly string[] Units = ["B/s", "KiB/s", "MiB/s", "GiB/s"];

    /// <summary>Rounded down: 100 % is said of what is all here.</summary>
    public static string Percent(Torrent torrent) => $"{Math.Floor(torrent.Progress * 100),3} %";

    public static string Rate(long bytesPerSecond)
    {
        double rate = bytesPerSecond;
        var unit = 0;
        for (; rate >= 1000 && unit < Units.Length - 1; unit++) rate /= 1024;
        return bytesPerSecond == 0 ? "" : $"{Math.Round(rate)} {Units[unit]}";
    }

    public static string Eta(Torrent torrent) => torrent.Eta switch
    {
        null => "",
        { TotalDays: >= 1 } eta => $"{(int)eta.TotalDays} d",
        { TotalHours: >= 1 } eta => $"{eta:h\\:mm} h",
        { } eta => $"{eta:m\\:ss}",
    };

    /// <summary>Names come from strangers: what steers a terminal is taken out.</summary>
    public static string Clean(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '?' : letter));

    public static string Short(string name) => Clean(name) is var clean && clean.Length > MaxNameLength ? $"{clean.AsSpan(0, MaxNameLength - 1)}…" : clean;
}
