namespace TorrentApi.Hosting.Tests.Fakes;

/// <summary>An operation that fails as it is told, in this order, and then succeeds.</summary>
internal sealed class Attempts(params ApiError[] failures)
{
    public static readonly BackendInfo Backend = new() { Kind = "Fake", Client = "home", Address = new Uri("http://fake:8080") };

    public int Count { get; private set; }

    public Task<int> RunAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Count++;
        return Count > failures.Length ? Task.FromResult(Count) : Task.FromException<int>(new TorrentApiException(failures[Count - 1]));
    }

    public Task<int> Through(TorrentInterceptor interceptor, Operation operation) =>
        interceptor.InvokeAsync(operation, Backend, RunAsync, TestContext.Current.CancellationToken);
}
