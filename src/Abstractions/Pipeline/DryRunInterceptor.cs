namespace TorrentApi;

/// <summary>Lets reads pass, tells a program each write that it would have made, and refuses it with <see cref="ApiError.Blocked"/>; nothing is sent.</summary>
/// <remarks>It throws where it could pretend: a dry run that reports success would lie to the code that comes after.</remarks>
/// <param name="planned">Called for each write before it is refused; may be called concurrently.</param>
public sealed class DryRunInterceptor(Action<Operation, BackendInfo> planned) : TorrentInterceptor
{
    /// <summary>The rule that <see cref="ApiError.Blocked"/> names.</summary>
    public const string Rule = "dry run";

    private readonly Action<Operation, BackendInfo> _planned = planned ?? throw new ArgumentNullException(nameof(planned));

    /// <inheritdoc/>
    public override Task<TResult> InvokeAsync<TResult>(
        Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proceed);
        if (operation.Kind == OperationKind.Read) return proceed(cancellationToken);

        _planned(operation, backend);
        return Task.FromException<TResult>(new TorrentApiException(new ApiError.Blocked(Rule)));
    }
}
