using TorrentApi;

namespace Quickstart;

/// <summary>How a person reads the parts of a torrent.</summary>
internal static class Words
{
    private const int MaxNameLength = 36;

    private static readonly string[] Units = ["B/s", "KiB/s", "MiB/s", "GiB/s"];

    public static string NameOf(Torrent torrent) => Clean(torrent.Name);

    public static string ErrorOf(Torrent torrent) => Clean(torrent.ErrorText ?? torrent.NativeState);

    /// <summary>Rounded down: 100 % is said of what is all here.</summary>
    public static string PercentOf(Torrent torrent) => $"{Math.Floor(torrent.Progress * 100),3} %";

    public static string RateOf(Torrent torrent)
    {
        double rate = torrent.DownloadRate;
        var unit = 0;
        for (; rate >= 1000 && unit < Units.Length - 1; unit++) rate /= 1024;
        return torrent.DownloadRate == 0 ? "" : $"{Math.Round(rate)} {Units[unit]}";
    }

    public static string EtaOf(Torrent torrent) => torrent.Eta switch
    {
        null => "",
        { TotalDays: >= 1 } eta => $"{(int)eta.TotalDays} d",
        { TotalHours: >= 1 } eta => $"{eta:h\\:mm} h",
        { } eta => $"{eta:m\\:ss}",
    };

    /// <summary>Names come from strangers: what steers a terminal is taken out.</summary>
    public static string Clean(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '?' : letter));

    public static string Short(string name) => name.Length <= MaxNameLength ? name : $"{name.AsSpan(0, MaxNameLength - 1)}…";
}
