using TorrentApi.DependencyInjection.Running;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class ClientSlotTests
{
    [Fact]
    public void An_adapter_that_can_only_end_asynchronously_says_so()
    {
        var slot = new ClientSlot("home", () => new AsyncOnly());
        _ = slot.Adapter;

        var disposing = slot.Dispose;

        disposing.Should().Throw<InvalidOperationException>().WithMessage("*AsyncOnly is only IAsyncDisposable: dispose the container with DisposeAsync.");
    }

    [Fact]
    public async Task An_adapter_that_can_only_end_synchronously_does()
    {
        var adapter = new SyncOnly();
        var slot = new ClientSlot("home", () => adapter);
        _ = slot.Adapter;

        await slot.DisposeAsync();

        adapter.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public void A_failure_to_make_an_adapter_is_not_remembered()
    {
        var attempts = 0;
        using var slot = new ClientSlot("home", () => ++attempts == 1 ? throw new NotSupportedException() : new SyncOnly());

        var using_ = () => slot.Adapter;

        using_.Should().Throw<NotSupportedException>();
        using_.Should().NotThrow();
    }

    private class Wrapper() : DelegatingTorrentApi(new AcmeApi(new AcmeOptions(), new BackendServices()))
    {
        public override T? GetFeature<T>()
            where T : class => null;
    }

    private sealed class AsyncOnly : Wrapper, IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class SyncOnly : Wrapper, IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
