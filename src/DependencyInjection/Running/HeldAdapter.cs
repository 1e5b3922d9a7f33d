namespace TorrentApi.DependencyInjection.Running;

/// <summary>An adapter that stays until it is let go: for what goes on after a call has returned.</summary>
internal sealed class HeldAdapter(OwnedAdapter adapter) : IDisposable
{
    private bool _isLetGo;

    public ITorrentApi Api => adapter.Api;

    public void Dispose()
    {
        if (!Interlocked.Exchange(ref _isLetGo, true))
            adapter.Calls.Exit();
    }
}
