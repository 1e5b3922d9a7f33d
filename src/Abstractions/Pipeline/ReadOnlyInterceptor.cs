namespace TorrentApi;

/// <summary>Lets reads pass and refuses everything else with <see cref="ApiError.Blocked"/>; nothing is sent.</summary>
public sealed class ReadOnlyInterceptor : TorrentInterceptor
{
    /// <summary>The rule that <see cref="ApiError.Blocked"/> names.</summary>
    public const string Rule = "read-only";

    /// <inheritdoc/>
    public override Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proceed);
        return operation.Kind == OperationKind.Read
            ? proceed(cancellationToken)
            : Task.FromException<TResult>(new TorrentApiException(new ApiError.Blocked(Rule)));
    }
}
