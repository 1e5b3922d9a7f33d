using System.Collections.Concurrent;

namespace TorrentApi.ContractTests.Members;

/// <summary>Writes down what passes; refuses it where asked.</summary>
internal sealed class RecordingInterceptor(bool refuse = false) : TorrentInterceptor
{
    /// <summary>The rule that a refusal names.</summary>
    public const string Rule = "recorded";

    private readonly ConcurrentQueue<Operation> _seen = [];

    /// <summary>What has passed, in order.</summary>
    public IReadOnlyCollection<Operation> Seen => _seen;

    public override Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proceed);
        _seen.Enqueue(operation);
        return refuse ? Task.FromException<TResult>(new TorrentApiException(new ApiError.Blocked(Rule))) : proceed(cancellationToken);
    }
}
