namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>What some versions call a setting, and how they write it.</summary>
internal sealed record Spelling(string Name, Codec Codec);
