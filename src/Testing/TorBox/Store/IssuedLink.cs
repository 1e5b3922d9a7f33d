namespace TorrentApi.Testing.TorBox.Store;

/// <summary>A link to a file, or where <paramref name="File"/> is null to a zip of all.</summary>
internal sealed record IssuedLink(SimulatedItem Item, int? File, DateTimeOffset Until);
