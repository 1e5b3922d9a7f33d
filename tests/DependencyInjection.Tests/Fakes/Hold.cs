namespace TorrentApi.DependencyInjection.Tests.Fakes;

/// <summary>An interceptor that holds every call back until the test lets it go.</summary>
internal sealed class Hold : TorrentInterceptor
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo() => _gate.SetResult();

    public override async Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        await _gate.Task;
        return await proceed(cancellationToken);
    }
}
