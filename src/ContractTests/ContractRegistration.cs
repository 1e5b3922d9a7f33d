using TorrentApi.DependencyInjection;

namespace TorrentApi.ContractTests;

/// <summary>How an application registers a backend, as <see cref="RegistrationContract"/> does it.</summary>
public sealed record ContractRegistration
{
    /// <summary>The word that configuration writes in <c>Backend</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Makes the backend known: <c>builder => builder.AddQBittorrent()</c>.</summary>
    public required Action<TorrentApiBuilder> AddBackend { get; init; }

    /// <summary>The keys of one client in configuration, beside <c>Backend</c>, that lead to the host's server: address, user, password.</summary>
    public IReadOnlyDictionary<string, string?> Options { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind only: the options may hold a password.</summary>
    public override string ToString() => Kind;
}
