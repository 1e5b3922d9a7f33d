namespace TorrentApi.DependencyInjection.Checking;

/// <summary>Stands for all registrations together, so that the host checks them at start as it checks options.</summary>
internal sealed class TorrentApiOptions;
