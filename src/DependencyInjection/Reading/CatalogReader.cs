namespace TorrentApi.DependencyInjection.Reading;

/// <summary>Reads what configuration and code declare, again whenever it is asked to.</summary>
internal sealed class CatalogReader(Registrations registrations)
{
    private readonly Lock _gate = new();
    private ClientCatalog? _latest;

    /// <summary>What was read last, right or wrong; read now where it never was.</summary>
    public ClientCatalog Latest => Volatile.Read(ref _latest) ?? Read();

    /// <summary>Reads anew.</summary>
    public ClientCatalog Read()
    {
        lock (_gate)
        {
            Volatile.Write(ref _latest, new ClientCatalog(registrations));
            return _latest;
        }
    }
}
