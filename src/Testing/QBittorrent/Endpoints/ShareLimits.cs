namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>Share limits as the server keeps them.</summary>
internal static class ShareLimits
{
    private const string Default = "Default";
    private static readonly string[] Actions = ["Stop", "Remove", "RemoveWithContent", "EnableSuperSeeding"];
    private static readonly string[] Modes = ["MatchAny", "MatchAll"];

    /// <summary>-2 is the server's own, any other negative number is none.</summary>
    public static double Normal(double limit) => limit is -2 or >= 0 ? limit : -1;

    public static string Action(string word) => Actions.Contains(word, StringComparer.Ordinal) ? word : Default;

    public static string Mode(string word) => Modes.Contains(word, StringComparer.Ordinal) ? word : Default;
}
