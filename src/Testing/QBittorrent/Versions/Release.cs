namespace TorrentApi.Testing.QBittorrent.Versions;

/// <summary>The API numbers (<c>app/webapiVersion</c>) with which something changed, by the release that brought them.</summary>
/// <remarks>Source: the server's WebAPI_Changelog.md and the tags of its repository; those of 4.2.5, 4.5.2, 5.1.0 and 5.3.0 also observed.</remarks>
internal static class Release
{
    public static readonly Version R41 = new(2, 0);
    public static readonly Version R411 = new(2, 0, 1);
    public static readonly Version R412 = new(2, 0, 2);
    public static readonly Version R413 = new(2, 1, 0);
    public static readonly Version R414 = new(2, 1, 1);
    public static readonly Version R415 = new(2, 2, 0);
    public static readonly Version R419 = new(2, 2, 1);
    public static readonly Version R42 = new(2, 3, 0);
    public static readonly Version R421 = new(2, 4, 0);
    public static readonly Version R425 = new(2, 5, 1);
    public static readonly Version R43 = new(2, 6, 0);
    public static readonly Version R431 = new(2, 6, 1);
    public static readonly Version R432 = new(2, 6, 2);
    public static readonly Version R433 = new(2, 7, 0);
    public static readonly Version R434 = new(2, 8, 1);
    public static readonly Version R435 = new(2, 8, 2);
    public static readonly Version R44 = new(2, 8, 4);

    /// <summary>Strictly 4.4.4: the number was not raised after 4.4.1.</summary>
    public static readonly Version R444 = new(2, 8, 5);
    public static readonly Version R45 = new(2, 8, 18);
    public static readonly Version R451 = new(2, 8, 19);
    public static readonly Version R46 = new(2, 9, 2);
    public static readonly Version R461 = new(2, 9, 3);
    public static readonly Version R50 = new(2, 11, 2);
    public static readonly Version R51 = new(2, 11, 4);
    public static readonly Version R52 = new(2, 15, 1);
    public static readonly Version R53 = new(2, 16, 2);
}
