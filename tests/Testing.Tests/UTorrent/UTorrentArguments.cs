using System.Reflection;
using TorrentApi.Backends.UTorrent;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>Legal arguments for what is µTorrent's alone, where an empty one is refused or does nothing.</summary>
internal static class UTorrentArguments
{
    public static object? Make(ParameterInfo parameter) => parameter?.ParameterType switch
    {
        { } type when type == typeof(UTorrentProperties) => new UTorrentProperties { UploadSlots = 4 },
        { } type when type == typeof(UTorrentFeedOptions) => new UTorrentFeedOptions { Url = "http://127.0.0.1:9/feed" },
        _ => null,
    };
}
