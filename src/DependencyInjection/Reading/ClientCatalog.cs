using TorrentApi.DependencyInjection.Checking;

namespace TorrentApi.DependencyInjection.Reading;

/// <summary>All clients, from configuration and code, and what is wrong with their declarations; their options are another matter.</summary>
internal sealed class ClientCatalog
{
    private readonly List<string> _failures = [];
    private readonly SectionReader _reader;
    private readonly Dictionary<string, ClientDeclaration> _byName = new(StringComparer.OrdinalIgnoreCase);

    public ClientCatalog(Registrations registrations)
    {
        _reader = new SectionReader(registrations, _failures);
        foreach (var client in registrations.Sections.SelectMany(_reader.Read))
            Add(client);
        foreach (var (name, backend) in registrations.Clients)
            Add(new ClientDeclaration(name, backend, Configuration: null));

        if (_byName.Count == 0 && _failures.Count == 0)
            _failures.Add(NothingDeclared(registrations));
        foreach (var (client, where) in registrations.Mentions)
            Expect(client, $"{where} names no client");
        Default = FindDefault(registrations);
    }

    public IReadOnlyList<string> Failures => _failures;

    public List<ClientDeclaration> Clients { get; } = [];

    /// <summary>Null where there are several and none was chosen.</summary>
    public ClientDeclaration? Default { get; }

    public ClientDeclaration? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The end of a sentence that says that a name names no client.</summary>
    public string Hint(string name)
    {
        List<string> names = [.. Clients.Select(client => client.Name), .. _reader.Broken];
        return $"{NearMiss.Question(name, names)} Clients: {string.Join(", ", names.Select(known => known.Length == 0 ? "\"\"" : known))}.";
    }

    private static string NothingDeclared(Registrations registrations)
    {
        var place = registrations.Sections is [var section, ..] ? Paths.Of(section) : "configuration";
        return $"No torrent client is declared: give {place} a {SectionReader.BackendKey} or {SectionReader.ClientsKey}, or add one in code.";
    }

    private void Add(ClientDeclaration client)
    {
        if (_byName.TryAdd(client.Name, client))
            Clients.Add(client);
        else
            _failures.Add($"Client \"{client.Name}\" is declared twice: {_byName[client.Name].Place} and {client.Place}. Rename or remove one.");
    }

    private ClientDeclaration? FindDefault(Registrations registrations)
    {
        foreach (var section in registrations.Sections)
        {
            if (section[SectionReader.DefaultKey] is { Length: > 0 } name)
                return Expect(name, $"{Paths.Of(section, SectionReader.DefaultKey)} is \"{name}\", which names no client");
        }

        return registrations.Default is { } chosen ? Find(chosen) : Find("") ?? (Clients is [var only] ? only : null);
    }

    private ClientDeclaration? Expect(string name, string complaint)
    {
        var client = Find(name);
        if (client is null && !_reader.Broken.Contains(name) && Clients.Count + _reader.Broken.Count > 0)
            _failures.Add(complaint + Hint(name));
        return client;
    }
}
