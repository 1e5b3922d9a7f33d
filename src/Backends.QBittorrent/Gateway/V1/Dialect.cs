namespace TorrentApi.Backends.QBittorrent.Gateway.V1;

/// <summary>How one version of the API v1 wants to be spoken to. Each fact with the level that brought it and its source.</summary>
/// <remarks>Sources: docs/backends.md, which names the wiki page on this API, the server's code, and what was observed on 3.2.0, 3.3.4, 3.3.16 and 4.0.4.</remarks>
/// <param name="Api">Of <c>version/api</c>, level 17 as 1.17; decides everything.</param>
/// <param name="App">Of <c>version/qbittorrent</c>.</param>
internal sealed record Dialect(ApiVersion Api, ApiVersion App) : IDialect
{
    /// <summary>3.2.0. Before, there were no sessions.</summary>
    public const int FirstLevel = 2;

    /// <summary>4.0.1 to 4.0.4. Then came the API v2.</summary>
    public const int LastLevel = 17;

    /// <summary>Never: v1 hashes are all that these servers know (libtorrent 1.0 and 1.1).</summary>
    public bool KnowsV2 => false;

    /// <summary>Never: <c>hashes</c> is ignored by <c>query/torrents</c>, and everything comes (observed on all four, whatever the wiki says).</summary>
    public bool FiltersByHash => false;

    /// <summary>Always: an add of a torrent that is there answers as a new one does.</summary>
    public bool AddHidesDuplicates => true;

    /// <summary>Never: there are no tags.</summary>
    public bool SetsTags => false;

    /// <summary>Options of <c>command/download</c>, in a multipart body: 3.3.1 (API 6). Before, any field but <c>urls</c> is 400, and a form is all that is read.</summary>
    public bool TakesOptions => Api >= ApiVersion.OfLevel(6);

    /// <summary>Categories with commands of their own: 3.3.5 (API 10). Before, a label is what torrents have of it, and dates are texts.</summary>
    public bool HasCategories => Api >= ApiVersion.OfLevel(10);

    /// <summary>Adding stopped and unchecked: 3.3.12 (API 13).</summary>
    public bool TakesStopped => Api >= ApiVersion.OfLevel(13);

    /// <summary><c>command/download</c> says "Ok." or "Fails." from 3.3.13 (API 14) on; before, nothing.</summary>
    public bool AnswersDownloads => Api >= ApiVersion.OfLevel(14);

    /// <summary>
    /// 3.2.0 answers 415 to a file that is there, as to one that is no torrent; 3.3.4 (API 9) no longer. Nobody watched those between: there a 415 means either, and
    /// the list tells.
    /// </summary>
    public bool RefusesDuplicateFiles => Api < ApiVersion.OfLevel(9);
}
