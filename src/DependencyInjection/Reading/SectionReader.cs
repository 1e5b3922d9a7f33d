using TorrentApi.DependencyInjection.Checking;

namespace TorrentApi.DependencyInjection.Reading;

/// <summary>Finds the clients in one part of configuration, and tells what it cannot make sense of.</summary>
internal sealed class SectionReader(Registrations registrations, ICollection<string> failures)
{
    public const string BackendKey = "Backend";
    public const string ClientsKey = "Clients";
    public const string DefaultKey = "Default";

    /// <summary>Clients that are declared but not understood: to name one of them is no further mistake.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ClientDeclaration> Read(IConfiguration section)
    {
        var clients = section.GetSection(ClientsKey).GetChildren().ToList();
        if (clients.Count == 0)
            return ReadFlat(section);

        if (section[BackendKey] is not null)
            failures.Add($"{Paths.Of(section)} has both {BackendKey} and {ClientsKey}: move the client into {ClientsKey}, under a name.");
        FindStrangers(section);
        return clients.Select(client => ReadClient(client, registrations.Spell(client.Key))).OfType<ClientDeclaration>().ToList();
    }

    private IEnumerable<ClientDeclaration> ReadFlat(IConfiguration section)
    {
        // An empty part is no mistake by itself: the clients may be in code. A default names one of them.
        var isEmpty = section.GetChildren().All(child => child.Key.Equals(DefaultKey, StringComparison.OrdinalIgnoreCase) || IsEmpty(child));
        return !isEmpty && ReadClient(section, "") is { } client ? [client] : [];
    }

    /// <summary>A whole configuration holds what is none of ours; a part that was given to us should hold nothing else.</summary>
    private void FindStrangers(IConfiguration section)
    {
        if (section is not IConfigurationSection)
            return;

        string[] known = [DefaultKey, ClientsKey];
        var keys = section.GetChildren().Where(child => !IsEmpty(child)).Select(child => child.Key);
        foreach (var key in keys.Except([.. known, BackendKey], StringComparer.OrdinalIgnoreCase))
            failures.Add($"{Paths.Of(section, key)} is not known here{NearMiss.Question(key, known)} Beside {ClientsKey} there is {DefaultKey}; options stand inside a client.");
    }

    private static bool IsEmpty(IConfigurationSection section) => string.IsNullOrEmpty(section.Value) && !section.GetChildren().Any();

    private ClientDeclaration? ReadClient(IConfiguration section, string name)
    {
        var kind = section[BackendKey]?.Trim();
        if (kind is not null && registrations.Find(kind) is { } backend)
            return new ClientDeclaration(name, backend, section);

        Broken.Add(name);
        var kinds = registrations.Backends.Select(known => known.Kind).Order(StringComparer.OrdinalIgnoreCase).ToList();
        var complaint = string.IsNullOrEmpty(kind) ? "is missing." : $"is \"{kind}\", which is not registered{NearMiss.Question(kind, kinds)}";
        var advice = kinds.Count == 0
            ? "No backend is: call the method of one, such as AddQBittorrent(), on the builder."
            : $"Registered: {string.Join(", ", kinds)}.";
        failures.Add($"{Paths.Of(section, BackendKey)} {complaint} {advice}");
        return null;
    }
}
