using TorrentApi.DependencyInjection.Running;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class ClientSlotTests
{
    [Fact]
    public void An_adapter_that_can_only_end_asynchronously_says_so()
    {
        var slot = new ClientSlot("home", () => Owned(new AsyncOnly()));
        _ = slot.Adapter;

        var disposing = slot.Dispose;

        disposing.Should().Throw<InvalidOperationException>().WithMessage("*AsyncOnly is only IAsyncDisposable: dispose the container with DisposeAsync.");
    }

    [Fact]
    public async Task An_adapter_that_can_only_end_synchronously_does()
    {
        var adapter = new SyncOnly();
        var slot = new ClientSlot("home", () => Owned(adapter));
        _ = slot.Adapter;

        await slot.DisposeAsync();

        adapter.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public void A_failure_to_make_an_adapter_is_not_remembered()
    {
        var attempts = 0;
        using var slot = new ClientSlot("home", () => ++attempts == 1 ? throw new NotSupportedException() : Owned(new SyncOnly()));

        var using_ = () => slot.Adapter;

        using_.Should().Throw<NotSupportedException>();
        using_.Should().NotThrow();
    }

    [Fact]
    public async Task A_replaced_adapter_that_does_not_end_well_hurts_nobody()
    {
        var slot = new ClientSlot("home", () => Owned(new Stubborn()));
        _ = slot.Adapter;

        slot.Replace(() => Owned(new SyncOnly()));

        slot.Adapter.Should().BeOfType<SyncOnly>();
        await slot.DisposeAsync();
    }

    [Fact]
    public async Task The_end_of_the_container_ends_replaced_adapters_whose_calls_still_run()
    {
        var (adapter, running) = (new SyncOnly(), new TaskCompletionSource());
        var slot = new ClientSlot("home", () => Owned(adapter));
        var call = slot.RunAsync(_ => running.Task);
        slot.Replace(() => Owned(new SyncOnly()));

        await slot.DisposeAsync();

        adapter.IsDisposed.Should().BeTrue();
        running.SetResult();
        await call;
    }

    private static OwnedAdapter Owned(ITorrentApi api) => new(api, new RunningCalls());

    private class Wrapper() : DelegatingTorrentApi(new AcmeApi(new AcmeOptions(), new BackendServices()))
    {
        public override T? GetFeature<T>()
            where T : class => null;
    }

    private sealed class AsyncOnly : Wrapper, IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Stubborn : Wrapper, IAsyncDisposable
    {
        public ValueTask DisposeAsync() => throw new NotSupportedException();
    }

    private sealed class SyncOnly : Wrapper, IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
