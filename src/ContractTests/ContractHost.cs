using System.Reflection;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;

namespace TorrentApi.ContractTests;

/// <summary>What an author writes once per backend: how the suites reach a server. <see cref="ConnectAsync"/> is enough; the rest makes more facts run.</summary>
/// <remarks>
/// One host may serve many tests at a time, and its server may be used by others: the suites look at nothing and remove nothing but what they added. A
/// host may be a fixture of xunit (<c>IAsyncLifetime</c>); its constructor asks no server that takes time to start. Where its server is absent, <see cref="ConnectAsync"/>
/// calls <c>Assert.Skip</c> with what to install.
/// </remarks>
public abstract class ContractHost
{
    /// <summary>Server and version, such as "qBittorrent 5.1.0"; unlike every other host's.</summary>
    public abstract string Name { get; }

    /// <summary>True where nobody else uses the server while a test runs, so that facts about <see cref="MultiTarget.All"/> may run.</summary>
    public virtual bool IsExclusive => false;

    /// <summary>The promises that this backend cannot keep. Asked after <see cref="ConnectAsync"/>, so the server's version is known.</summary>
    public virtual IReadOnlyList<Divergence> Divergences => [];

    /// <summary>How an application registers this backend in a container; null where it cannot. Asked after <see cref="ConnectAsync"/>, so the server is known.</summary>
    public virtual ContractRegistration? Registration => null;

    /// <summary>Why there is no server, where that is known without asking for one: what to set or to install. Null where there may be one.</summary>
    public virtual string? Absence => null;

    /// <summary>
    /// What the server will be able to do, told before any test runs and without a server that is slow to start, as from a simulated one of the same version; null
    /// where only the server can tell. <see cref="PromiseFramework"/> lists facts by it, and <see cref="Completeness"/> compares it with what the server says.
    /// </summary>
    public virtual Task<Abilities?> ForeseeAsync() => Task.FromResult<Abilities?>(null);

    /// <summary>Makes a fresh client; the suite disposes it.</summary>
    /// <param name="services">To be handed to the client as they are, except that the host may fill <see cref="BackendServices.Handler"/>.</param>
    public abstract Task<ITorrentApi> ConnectAsync(BackendServices services);

    /// <summary>True where the server does this to complete torrents only, as TorBox tags those alone: the suites complete theirs first.</summary>
    public virtual bool NeedsCompleteTorrents(Capability capability) => false;

    /// <summary>
    /// Sees to it that a running torrent becomes complete, for example by putting <see cref="SampleTorrent.Data"/> where the server looks and asking for a
    /// recheck. Gives false where the host cannot.
    /// </summary>
    public virtual Task<bool> TryCompleteAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Sees to it that the provider has a torrent in its cache, for <see cref="ICacheFeature"/>. Gives false where the host cannot.</summary>
    public virtual Task<bool> TryCacheAsync(ITorrentApi api, SampleTorrent torrent, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>
    /// Makes every further request of this client, and of no other, fail in this way until the result is disposed. Gives null where the host cannot.
    /// </summary>
    public virtual Task<IAsyncDisposable?> InjectFaultAsync(ITorrentApi api, ContractFault fault) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>
    /// A legal argument for an operation that is the backend's alone, where the one that the suites guess by its type is refused or does nothing; null to take the
    /// guess.
    /// </summary>
    public virtual object? MakeArgument(ParameterInfo parameter) => null;

    /// <summary>How many requests this client has sent; null where the host does not count.</summary>
    public virtual long? CountRequests(ITorrentApi api) => null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Asks the server itself what it can do: for <see cref="ForeseeAsync"/> of a host whose server is at hand at once.</summary>
    protected async Task<Abilities?> AskAsync()
    {
        var api = await ConnectAsync(new BackendServices());
        await using var closing = api as IAsyncDisposable;
        return await Abilities.OfAsync(api);
    }
}
