namespace TorrentApi.DependencyInjection.Tests.Fakes;

/// <summary>An interceptor that writes its name into a diary each time that an operation passes.</summary>
internal sealed class Diary(string name, ICollection<string> pages) : TorrentInterceptor
{
    public override Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        pages.Add(name);
        return proceed(cancellationToken);
    }
}
