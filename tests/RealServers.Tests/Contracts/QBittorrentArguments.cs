using System.Reflection;
using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.RealServers.Tests.Contracts;

/// <summary>Legal arguments for what is qBittorrent's alone, where one that is guessed by its type is refused.</summary>
internal static class QBittorrentArguments
{
    private const string Address = "http://127.0.0.1:9/contract";

    public static object? Make(ParameterInfo parameter) => (parameter?.ParameterType, parameter?.Name) switch
    {
        ({ } type, _) when type == typeof(QBittorrentRssRule) => new QBittorrentRssRule { Name = "contract" },
        ({ } type, _) when type == typeof(QBittorrentSearchResult) => new QBittorrentSearchResult { Name = "contract", Url = Address, Plugin = "contract" },
        ({ } type, _) when type == typeof(QBittorrentCreatorOptions) => new QBittorrentCreatorOptions { SourcePath = "/contract" },
        (_, "url") => Address,
        (_, "newPath" or "newName") => "another",
        (_, "rules") => "{}",
        _ => null,
    };
}
