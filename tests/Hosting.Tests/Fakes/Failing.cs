namespace TorrentApi.Hosting.Tests.Fakes;

/// <summary>An interceptor that refuses with an error for as long as one is set.</summary>
internal sealed class Failing : TorrentInterceptor
{
    public ApiError? Error { get; set; }

    public int Asked { get; private set; }

    public override Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        Asked++;
        return Error is { } error ? throw new TorrentApiException(error) : proceed(cancellationToken);
    }
}
