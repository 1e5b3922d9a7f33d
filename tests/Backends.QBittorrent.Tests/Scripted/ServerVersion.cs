using System.Globalization;
using TorrentApi.Backends.QBittorrent.Gateway;
using V1 = TorrentApi.Backends.QBittorrent.Gateway.V1;
using V2 = TorrentApi.Backends.QBittorrent.Gateway.V2;

namespace TorrentApi.Backends.QBittorrent.Tests.Scripted;

/// <summary>A release of qBittorrent, by its own three numbers.</summary>
/// <param name="App">Of <c>app/version</c> or <c>version/qbittorrent</c>, without its v.</param>
/// <param name="Api">Of <c>app/webapiVersion</c>; a level of the API v1 is one number.</param>
/// <param name="Libtorrent">Of <c>app/buildInfo</c>; null before 4.2, which has no such route.</param>
internal sealed record ServerVersion(string App, string Api, string? Libtorrent = "2.0.11.0")
{
    private const string Old = "1.2.19.0";

    /// <summary>Releases with the API v1: those that were watched, and the first of each level by which something changed.</summary>
    public static IReadOnlyList<ServerVersion> OfV1 { get; } =
    [
        new("3.2.0", "2", null), new("3.3.1", "6", null), new("3.3.4", "9", null), new("3.3.5", "10", null), new("3.3.12", "13", null), new("3.3.13", "14", null),
        new("3.3.14", "15", null), new("3.3.16", "15", null), new("4.0.0", "16", null), new("4.0.4", "17", null),
    ];

    /// <summary>Releases with the API v2: one for each number of the API, and those between which something changed without a new number.</summary>
    public static IReadOnlyList<ServerVersion> All { get; } =
    [
        new("4.1.0", "2.0.0", null), new("4.1.1", "2.0.1", null), new("4.1.2", "2.0.2", null), new("4.1.3", "2.1.0", null), new("4.1.4", "2.1.1", null),
        new("4.1.5", "2.2.0", null), new("4.1.9", "2.2.1", null),
        new("4.2.0", "2.3.0", Old), new("4.2.1", "2.4.0", Old), new("4.2.2", "2.4.1", Old), new("4.2.4", "2.5.0", Old), new("4.2.5", "2.5.1", Old),
        new("4.3.0", "2.6.0", Old), new("4.3.1", "2.6.1", Old), new("4.3.2", "2.7.0", Old), new("4.3.3", "2.7.0", Old), new("4.3.4", "2.8.1", Old),
        new("4.3.5", "2.8.2", Old),
        new("4.4.0", "2.8.4"), new("4.4.1", "2.8.5"), new("4.5.0", "2.8.18"), new("4.5.2", "2.8.19"), new("4.6.0", "2.9.2"), new("4.6.1", "2.9.3"),
        new("5.0.0", "2.11.2"), new("5.0.4", "2.11.2"), new("5.1.0", "2.11.4"), new("5.2.0", "2.15.1"), new("5.3.0", "2.16.2"),
    ];

    /// <summary>Releases of both generations, oldest first.</summary>
    public static IReadOnlyList<ServerVersion> Ever { get; } = [.. OfV1, .. All];

    /// <summary>The names of those with the API v1.</summary>
    public static TheoryData<string> NamesOfV1 => [.. OfV1.Select(version => version.App)];

    /// <summary>Those with the API v1 whose answers were observed.</summary>
    public static TheoryData<string> ObservedOfV1 => ["3.2.0", "3.3.4", "3.3.16", "4.0.4"];

    /// <summary>The names of all, as data of a theory.</summary>
    public static TheoryData<string> Names => [.. All.Select(version => version.App)];

    /// <summary>Those whose answers were observed.</summary>
    public static TheoryData<string> Observed => ["4.2.5", "4.5.2", "5.1.0", "5.3.0"];

    public static ServerVersion Of(string app) => Ever.Single(version => version.App == app);

    /// <summary>True for this release and later ones.</summary>
    public bool IsFrom(string app) => Version.Parse(App) >= Version.Parse(app);

    public bool IsV1 => !IsFrom("4.1.0");

    public bool KnowsV2 => IsFrom("4.4.0") && Libtorrent!.StartsWith('2');

    /// <summary>How the adapter speaks to it.</summary>
    public IDialect ToDialect() => IsV1
        ? new V1.Dialect(ApiVersion.OfLevel(int.Parse(Api, CultureInfo.InvariantCulture)), ApiVersion.Parse(App))
        : new V2.Dialect(ApiVersion.Parse(Api), ApiVersion.Parse(App), KnowsV2);

    public override string ToString() => App;
}
