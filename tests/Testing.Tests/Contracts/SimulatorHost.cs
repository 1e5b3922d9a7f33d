using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.Contracts;

/// <summary>A host whose server is simulated in this process: at hand at once, nobody else's, and able to go wrong.</summary>
public abstract class SimulatorHost : ContractHost, IAsyncDisposable
{
    public override bool IsExclusive => true;

    /// <summary>What reached the server.</summary>
    protected abstract IReadOnlyList<RecordedRequest> Requests { get; }

    /// <summary>What reached it and that its version does not have.</summary>
    protected abstract IReadOnlyList<RecordedRequest> UnknownRequests { get; }

    public override Task<Abilities?> ForeseeAsync() => AskAsync();

    public override Task<IAsyncDisposable?> InjectFaultAsync(ITorrentApi api, ContractFault fault)
    {
        Break(fault switch
        {
            ContractFault.Hang => ResponseFault.Hang,
            ContractFault.ServerFault => ResponseFault.BadGateway,
            ContractFault.Unreachable => ResponseFault.Drop,
            _ => ResponseFault.None,
        });
        return Task.FromResult<IAsyncDisposable?>(new Mending(Heal));
    }

    public override long? CountRequests(ITorrentApi api) => Requests.Count;

    /// <summary>What the adapter asked for by a name that the version does not have fails the suite.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await StopAsync();
        UnknownRequests.Should().BeEmpty("{0} has every route that the adapter asks it for", Name);
    }

    /// <summary>Breaks the answer to every request from now on.</summary>
    protected abstract void Break(ResponseFault fault);

    /// <summary>Ends what <see cref="Break"/> began.</summary>
    protected abstract void Heal();

    /// <summary>Stops the server.</summary>
    protected abstract ValueTask StopAsync();

    private sealed class Mending(Action heal) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            heal();
            return ValueTask.CompletedTask;
        }
    }
}
