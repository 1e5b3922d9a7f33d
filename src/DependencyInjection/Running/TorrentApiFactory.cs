using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Checking;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

internal sealed class TorrentApiFactory : ITorrentApiFactory, IAsyncDisposable, IDisposable
{
    private readonly ClientCatalog _catalog;
    private readonly List<ClientSlot> _slots = [];
    private readonly Dictionary<string, ITorrentApi> _clients = new(StringComparer.OrdinalIgnoreCase);

    public TorrentApiFactory(ClientCatalog catalog, AdapterMaker maker, IOptions<TorrentApiOptions> validated)
    {
        // Without a host nobody checks at start: here is the last moment before a client is used.
        _ = validated.Value;

        _catalog = catalog;
        foreach (var client in catalog.Clients)
        {
            var slot = new ClientSlot(client.Name, () => maker.Make(client));
            _slots.Add(slot);
            _clients.Add(client.Name, new InjectedTorrentApi(slot));
        }

        Names = catalog.Clients.ConvertAll(client => client.Name).AsReadOnly();
        All = catalog.Clients.ConvertAll(client => _clients[client.Name]).AsReadOnly();
    }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<ITorrentApi> All { get; }

    public ITorrentApi Default => _catalog.Default is { } client
        ? _clients[client.Name]
        : throw new InvalidOperationException(
            "There are several torrent clients and no default: "
            + $"set {SectionReader.DefaultKey} to one of {string.Join(", ", Names)}, or inject by name.");

    public ITorrentApi Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _clients.GetValueOrDefault(name)
            ?? throw new ArgumentException($"No torrent client is named \"{name}\"{_catalog.Hint(name)}", nameof(name));
    }

    // All at once: each may take seconds to log out. One that fails keeps none of the others open.
    public async ValueTask DisposeAsync() => await Task.WhenAll(_slots.Select(slot => slot.DisposeAsync().AsTask())).ConfigureAwait(false);

    public void Dispose()
    {
        List<Exception> failures = [];
        foreach (var slot in _slots)
        {
            try
            {
                slot.Dispose();
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException(failures);
    }
}
