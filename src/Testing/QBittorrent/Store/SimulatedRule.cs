using System.Text.Json.Nodes;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>A rule for downloading.</summary>
/// <param name="ShownName">By what it is listed: before 4.3 a renamed rule goes by its new name, and is listed by the old one (observed on 4.2.5).</param>
/// <param name="Definition">As it was given, made whole.</param>
internal sealed record SimulatedRule(string ShownName, JsonObject Definition);
