namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>Ends a request with <c>invalid request</c>.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this folder's neighbourhood alone.
internal sealed class Refusal : Exception;
#pragma warning restore CA1032, CA1064
