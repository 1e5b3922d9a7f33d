using System.Reflection;
using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>Legal arguments for what is qBittorrent's alone, where an empty or a made-up one is refused.</summary>
internal static class QBittorrentArguments
{
    public static object? Make(ParameterInfo parameter) => parameter switch
    {
        { Name: "url" } => "http://127.0.0.1:9/feed",
        { Name: "rules" } => "{}",
        { ParameterType: var type } when type == typeof(QBittorrentRssRule) => new QBittorrentRssRule { Name = "contract" },
        { ParameterType: var type } when type == typeof(QBittorrentSearchResult) => new QBittorrentSearchResult { Name = "contract", Url = "http://127.0.0.1:9/", Plugin = "contract" },
        { ParameterType: var type } when type == typeof(QBittorrentCreatorOptions) => new QBittorrentCreatorOptions { SourcePath = "/contract" },
        _ => null,
    };
}
