using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>The clients that there are now, and what becomes of them when configuration changes.</summary>
internal sealed class ClientSet(ClientLoader loader, AdapterMaker maker, Registrations registrations, ILoggerFactory loggerFactory, IServiceProvider services)
    : IAsyncDisposable, IDisposable
{
    private readonly ILogger _logger = loggerFactory.CreateLogger(ReloadLog.Category);
    private readonly Lock _gate = new();

    // Clients that are gone stay here: who kept one of them may see it come back.
    private readonly Dictionary<string, Member> _members = new(StringComparer.OrdinalIgnoreCase);
    private Snapshot? _current;

    /// <summary>Declarations and stand-ins that belong together.</summary>
    public Snapshot Current => Volatile.Read(ref _current) ?? throw new InvalidOperationException("The clients are not read yet.");

    /// <summary>Reads configuration and makes it count, unless something is wrong with it: then nothing changes, and what is wrong is given.</summary>
    public IReadOnlyList<string> Refresh()
    {
        lock (_gate)
        {
            var loaded = loader.Load();
            if (loaded.Failures.Count == 0)
                Apply(loaded);
            return loaded.Failures;
        }
    }

    // All at once: each may take seconds to log out. One that fails keeps none of the others open.
    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(Slots().Select(slot => slot.DisposeAsync().AsTask())).ConfigureAwait(false);

    public void Dispose()
    {
        List<Exception> failures = [];
        foreach (var slot in Slots())
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

    private void Apply(LoadedClients loaded)
    {
        foreach (var client in loaded.Clients)
            Keep(client);
        foreach (var (name, member) in _members.Where(member => member.Value.Fingerprint is not null && loaded.Catalog.Find(member.Key) is null))
        {
            ReloadLog.Removed(_logger, name);
            member.Slot.Replace(null);
            member.Fingerprint = null;
        }

        var byName = loaded.Clients.ToFrozenDictionary(client => client.Name, client => _members[client.Name].Api, StringComparer.OrdinalIgnoreCase);
        Volatile.Write(ref _current, new Snapshot(loaded.Catalog, byName));
    }

    private void Keep(LoadedClient client)
    {
        if (!_members.TryGetValue(client.Name, out var member))
        {
            _members.Add(client.Name, Make(client));
            if (_current is not null)
                ReloadLog.Added(_logger, client.Name);
        }
        else if (member.Fingerprint != client.Fingerprint)
        {
            ReloadLog.Replaced(_logger, client.Name);
            member.Slot.Replace(() => maker.Make(client));
            member.Fingerprint = client.Fingerprint;
        }
    }

    private Member Make(LoadedClient client)
    {
        var slot = new ClientSlot(client.Name, () => maker.Make(client), _logger);
        ITorrentApi api = new InjectedTorrentApi(slot);
        foreach (var (_, wrap) in registrations.Wrappers.Where(wrapper => wrapper.Client.Equals(client.Name, StringComparison.OrdinalIgnoreCase)).Reverse())
            api = wrap(services, api);
        return new Member(slot, api) { Fingerprint = client.Fingerprint };
    }

    private List<ClientSlot> Slots()
    {
        lock (_gate) return [.. _members.Values.Select(member => member.Slot)];
    }

    /// <summary>What a program may use now.</summary>
    internal sealed record Snapshot(ClientCatalog Catalog, IReadOnlyDictionary<string, ITorrentApi> ByName);

    private sealed class Member(ClientSlot slot, ITorrentApi api)
    {
        public ClientSlot Slot => slot;

        public ITorrentApi Api => api;

        /// <summary>Null where configuration does not have the client any more.</summary>
        public string? Fingerprint { get; set; }
    }
}
