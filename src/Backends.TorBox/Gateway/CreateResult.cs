using TorrentApi.Adding;
using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>What the service said to a torrent.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Id">By what it is addressed; null where the service does not tell, as it does at times.</param>
internal readonly record struct CreateResult(AddVerdict Verdict, ItemId? Id = null);
