using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>All clients as configuration and code have them at one moment.</summary>
/// <param name="Catalog">Their declarations.</param>
/// <param name="Clients">Those that can be made.</param>
/// <param name="Failures">Everything that is wrong; where there is any, nothing of this is used.</param>
internal sealed record LoadedClients(ClientCatalog Catalog, IReadOnlyList<LoadedClient> Clients, IReadOnlyList<string> Failures);
