using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>Reads configuration and judges everything in it at once, at start and after each change.</summary>
internal sealed class ClientLoader(CatalogReader reader, IServiceProvider services)
{
    public LoadedClients Load()
    {
        var catalog = reader.Read();
        List<LoadedClient> clients = [];
        List<string> failures = [.. catalog.Failures];
        foreach (var client in catalog.Clients)
        {
            List<string> complaints = [];
            var fingerprint = client.Fingerprint;
            if (client.Backend.Prepare(services, client.Name, complaints) is { } prepared)
                clients.Add(new LoadedClient(client.Name, prepared, fingerprint));
            failures.AddRange(complaints.Select(complaint => $"{client.Place}: {complaint}"));
        }

        return new LoadedClients(catalog, clients, failures);
    }
}
