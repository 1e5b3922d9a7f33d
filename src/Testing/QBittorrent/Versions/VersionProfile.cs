namespace TorrentApi.Testing.QBittorrent.Versions;

/// <summary>What one version of the server does, as facts with the release that brought each; the rest of the simulator asks here and never compares numbers.</summary>
/// <remarks>
/// Sources: the server's code (src/webui, tags 4.1.0 to 5.2.0) and its WebAPI_Changelog.md; 4.2.5, 4.5.2, 5.1.0 and 5.3.0 observed on real servers and
/// held to it by the differential test in tests/RealServers.Tests; 3.2.0, 3.3.4, 3.3.16 and 4.0.4 observed on real servers, which no Debian release has any
/// more. API v1 (3.2 to 4.0) counts levels, which stand as 1.2 to 1.17, and has endpoints of its own over the same store.
/// </remarks>
/// <param name="Name">Such as <c>5.1.0</c>.</param>
/// <param name="Api">Of <c>app/webapiVersion</c>, or 1 and the level of <c>/version/api</c>; decides nearly everything.</param>
/// <param name="Build">Of <c>app/buildInfo</c>, which API v1 does not have.</param>
internal sealed partial record VersionProfile(string Name, Version Api, BuildFacts Build)
{
    // What the server sends as Server-side hardening differs in two lines only.
    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; object-src 'none'; form-action 'self'; ";

    public string TextType => Has(Release.R43) ? "text/plain; charset=UTF-8" : "text/plain";

    /// <summary>A refusal without words of its own repeats the reason phrase; before 4.3 it has no body.</summary>
    public bool RepeatsReason => Has(Release.R43);

    /// <summary>From 5.2 on a missing parameter is named.</summary>
    public bool NamesMissingParameters => Has(Release.R52);

    /// <summary>5.3.0 sends <c>HTTP/1.1 200 </c> with nothing behind it.</summary>
    public bool LeavesOutReason => Has(Release.R53);

    /// <summary>Actions without a result that say 204 in place of 200; which ones stands in the route table.</summary>
    public bool HasNoContent => Has(Release.R52);

    public string UnknownAction => Has(Release.R52) ? "Endpoint does not exist" : "Not Found";

    /// <summary>Before 4.3 an unknown scope is 404 without a session too; later everything is 403 then.</summary>
    public bool HidesScopes => Has(Release.R43);

    /// <summary>POST-only actions answer GET with 405, from 4.4.4 on: before, a GET to <c>torrents/delete</c> deletes.</summary>
    public bool ChecksMethods => Has(Release.R444);

    public bool TakesHead => !Has(Release.R45) || Has(Release.R50);

    /// <summary>PUT, DELETE and the like: 400 on 4.x, 501 on 5.x; both close.</summary>
    public int OddMethodStatus => Has(Release.R50) ? 501 : 400;

    /// <summary>A chunked body: 4.2 refuses it and closes; later ones run the request without its body, and then choke on the chunks.</summary>
    public bool RunsChunkedWithoutBody => Has(Release.R43);

    /// <summary>A POST that tells no length is 400 on 4.2, and has no body later.</summary>
    public bool NeedsLength => !Has(Release.R43);

    public bool ChecksFetchSite => Has(Release.R53);

    /// <summary>The v2 hash counts from 4.4 on where the server was built with libtorrent 2.</summary>
    public bool KnowsV2 => Has(Release.R44) && Build.HasLibtorrent2;

    public IReadOnlyList<(string Name, string Value)> CommonHeaders =>
    [
        ("content-security-policy", Policy + (Has(Release.R50) ? "frame-src 'self' blob:; " : "") + "frame-ancestors 'self';"),
        .. Has(Release.R50) ? [("cross-origin-opener-policy", "same-origin")] : Array.Empty<(string, string)>(),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "SAMEORIGIN"),
        ("x-xss-protection", "1; mode=block"),
    ];

    public bool Has(Version since) => Api >= since;

    public bool Has(Era era) => era.Includes(Api);
}
