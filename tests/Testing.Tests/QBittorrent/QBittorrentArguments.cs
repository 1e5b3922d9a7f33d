using System.Reflection;
using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>Legal arguments for what is qBittorrent's alone, where an empty or a made-up one is refused.</summary>
internal static class QBittorrentArguments
{
    // A torrent of one byte.
    private static readonly TorrentFile File = TorrentFile.Parse("d4:infod6:lengthi1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee"u8.ToArray());

    public static object? Make(ParameterInfo parameter) => parameter switch
    {
        { Name: "url" } => "http://127.0.0.1:9/feed",
        { Name: "rules" } => "{}",
        { Name: "interval" } => TimeSpan.FromMinutes(1),
        { ParameterType: var type } when type == typeof(QBittorrentRssRule) => new QBittorrentRssRule { Name = "contract" },
        { ParameterType: var type } when type == typeof(QBittorrentSearchResult) => new QBittorrentSearchResult { Name = "contract", Url = "http://127.0.0.1:9/", Plugin = "contract" },
        { ParameterType: var type } when type == typeof(QBittorrentCreatorOptions) => new QBittorrentCreatorOptions { SourcePath = "/contract" },
        { ParameterType: var type } when type == typeof(AddSource) => (AddSource)new Uri("http://127.0.0.1:9/"),
        { ParameterType: var type } when type == typeof(TorrentFile) => File,
        { ParameterType: var type } when type == typeof(IReadOnlyDictionary<string, string?>) => new Dictionary<string, string?>(StringComparer.Ordinal) { ["contract"] = "1" },
        _ => null,
    };
}
