using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Checking;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

internal sealed class TorrentApiFactory : ITorrentApiFactory
{
    private readonly ClientSet _clients;

    public TorrentApiFactory(ClientSet clients, ReloadWatch watch)
    {
        _clients = clients;

        // Without a host nobody checks at start: here is the last moment before a client is used.
        if (clients.Refresh() is { Count: > 0 } failures)
            throw new OptionsValidationException(Options.DefaultName, typeof(TorrentApiOptions), failures);
        watch.Start(clients);

        // Once more, so that no change is lost that fell in between.
        clients.Refresh();
    }

    public IReadOnlyList<string> Names => [.. _clients.Current.Catalog.Clients.Select(client => client.Name)];

    public IReadOnlyList<ITorrentApi> All
    {
        get
        {
            var current = _clients.Current;
            return [.. current.Catalog.Clients.Select(client => current.ByName[client.Name])];
        }
    }

    public ITorrentApi Default
    {
        get
        {
            var current = _clients.Current;
            return current.Catalog.Default is { } client
                ? current.ByName[client.Name]
                : throw new InvalidOperationException(
                    "There are several torrent clients and no default: "
                    + $"set {SectionReader.DefaultKey} to one of {string.Join(", ", Names)}, or inject by name.");
        }
    }

    public ITorrentApi Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var current = _clients.Current;
        return current.ByName.GetValueOrDefault(name)
            ?? throw new ArgumentException($"No torrent client is named \"{name}\"{current.Catalog.Hint(name)}", nameof(name));
    }
}
