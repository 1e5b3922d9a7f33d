namespace TorrentApi;

/// <summary>An add option that did not take effect.</summary>
/// <param name="Option">The option.</param>
/// <param name="Error">Why; null where the torrent was there before and was left as it was.</param>
public sealed record SkippedOption(Capability Option, ApiError? Error);
