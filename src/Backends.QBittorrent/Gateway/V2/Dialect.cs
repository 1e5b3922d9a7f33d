namespace TorrentApi.Backends.QBittorrent.Gateway.V2;

/// <summary>How one version of the API v2 wants to be spoken to. Each fact with the version that brought it and its source.</summary>
/// <remarks>Sources: docs/backends.md, which names the server's changelog (WebAPI_Changelog.md), its code, and what was observed on 4.2.5, 4.5.2, 5.1.0 and 5.3.0.</remarks>
/// <param name="Api">Of <c>app/webapiVersion</c>; decides nearly everything.</param>
/// <param name="App">Of <c>app/version</c>; decides where the API's number was not raised.</param>
/// <param name="HasLibtorrent2">By <c>app/buildInfo</c>; false before 4.2, which has no such route.</param>
internal sealed record Dialect(ApiVersion Api, ApiVersion App, bool HasLibtorrent2) : IDialect
{
    /// <summary>The first number of every version of this API.</summary>
    public const int Major = 2;

    /// <summary><c>app/buildInfo</c> came with 4.2.0.</summary>
    public static readonly ApiVersion BuildInfoSince = new(2, 3);

    /// <summary>pause and resume became stop and start with 5.0.0 (API 2.11.0); the old names answer 404 from then on.</summary>
    public string StopRoute => Api >= new ApiVersion(2, 11) ? Routes.Stop : Routes.Pause;

    /// <inheritdoc cref="StopRoute"/>
    public string StartRoute => Api >= new ApiVersion(2, 11) ? Routes.Start : Routes.Resume;

    /// <summary>v2 and hybrid hashes: 4.4.0 (API 2.8.4), and only where it was built with libtorrent 2.</summary>
    public bool KnowsV2 => Api >= new ApiVersion(2, 8, 4) && HasLibtorrent2;

    /// <summary><c>torrents/info?hashes=</c>: 4.1.1. Before, the parameter is ignored and everything comes.</summary>
    public bool FiltersByHash => Api >= new ApiVersion(2, 0, 1);

    /// <summary><c>torrents/info?tag=</c>: 4.4.0. Before, it is ignored and everything comes.</summary>
    public bool FiltersByTag => Api >= new ApiVersion(2, 8, 4);

    /// <summary><c>torrents/categories</c>: 4.1.4. Before, they are read from <c>sync/maindata</c>.</summary>
    public bool ListsCategories => Api >= new ApiVersion(2, 1, 1);

    /// <summary>Up to 4.4 an add of a torrent that is there answers "Ok." and merges its trackers; from 4.5.0 "Fails.", from 5.2.0 409.</summary>
    public bool AddHidesDuplicates => Api < new ApiVersion(2, 8, 18);

    /// <summary>From 5.0.4 on <c>removeTrackers</c> percent-decodes its argument (the API's number was not raised).</summary>
    public bool DecodesRemovedTrackers => App >= new ApiVersion(5, 0, 4);

    /// <summary><c>torrents/setTags</c>: 5.1.0 (API 2.11.3).</summary>
    public bool SetsTags => Api >= new ApiVersion(2, 11, 3);

    /// <summary><c>torrents/filePrio</c> takes several files: 4.1.5 (API 2.2). Before, one.</summary>
    public bool TakesSeveralFiles => Api >= new ApiVersion(2, 2);

    /// <summary><c>transfer/setSpeedLimitsMode</c>: 4.5.0 (API 2.8.18). Before, the mode can only be toggled.</summary>
    public bool SetsSpeedMode => Api >= new ApiVersion(2, 8, 18);

    /// <summary>Times in the logs are seconds from 4.5.0 (API 2.8.18) on. Before, milliseconds.</summary>
    public bool LogsInSeconds => Api >= new ApiVersion(2, 8, 18);

    /// <summary><c>torrents/renameFile</c> takes paths: 4.3.3 (the API's number was not raised). Before, the index of the file and a name in its folder.</summary>
    public bool RenamesByPath => App >= new ApiVersion(4, 3, 3);

    /// <summary><c>app/getFreeSpaceAtPath</c>: 5.3.0. Before, only <c>sync/maindata</c> tells the space, and of the default folder alone.</summary>
    public bool TellsSpaceOfPath => Api >= new ApiVersion(2, 16);

    /// <summary><c>rss/renameRule</c>: on 4.2.5 a renamed rule goes by its new name, and is listed by the old one; 4.5.2 lists it as it should. Nobody watched those between.</summary>
    public bool RelistsRenamedRules => Api >= new ApiVersion(2, 8, 18);
}
