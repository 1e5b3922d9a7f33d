namespace TorrentApi.Testing.UTorrent.Versions;

/// <summary>What one build of µTorrent has and says. Sources: the µTorrent Server manual, the official WebUI, and clients that run against real ones.</summary>
/// <param name="Name">Such as <c>3.5.5</c>.</param>
/// <param name="Number">The build, which every reply carries.</param>
/// <param name="Columns">How many columns a row of the list has.</param>
internal sealed record Build(string Name, int Number, int Columns)
{
    // 3.0 stable. Its sign on the wire is the setting webui.uconnect_enable, which the official WebUI looks for.
    private const int Remote = 25406;

    // From here on a captured row of getfiles has 12 columns; the manual and the official WebUI know 13.
    private const int ShortFileRows = 40633;

    /// <summary>True for µTorrent Server on Linux: other paths, and <c>getversion</c>.</summary>
    public bool IsServer { get; init; }

    /// <summary>True from 3.0 on: peers, directories, history, sessions, RSS, removal of the .torrent, and four columns in settings.</summary>
    public bool HasRemote => Number >= Remote;

    /// <summary>Old builds send no cookie with the token.</summary>
    public bool SetsCookie => HasRemote;

    /// <summary>From 3.0 on a torrent has several labels, of which the API shows and sets the first.</summary>
    public bool KeepsOldLabels => HasRemote;

    public int FileColumns => !HasRemote ? 4 : Number >= ShortFileRows ? 12 : 13;

    /// <summary>What <c>/proxy</c> takes: the hash on the server, the stream id of column 22 in the programs for Windows.</summary>
    public string ProxyParameter => IsServer ? "id" : "sid";

    public char Separator => IsServer ? '/' : '\\';

    public string DefaultDirectory => IsServer ? "/downloads" : @"C:\Downloads";
}
