using System.Runtime.CompilerServices;

namespace TorrentApi;

public sealed partial class OperationPipeline
{
    /// <summary>Runs one operation whose result arrives one by one.</summary>
    /// <remarks>
    /// The interceptors stand around the opening, which ends with the first item, and so does the deadline. Afterwards each item must come within the deadline
    /// of being asked for; how long the caller takes with one does not count. A failure on the way is attributed as any other, and not retried.
    /// </remarks>
    /// <param name="operation">What is asked for.</param>
    /// <param name="body">The work, begun anew by an interceptor that retries; its token counts until the stream is closed.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public IAsyncEnumerable<TItem> StreamAsync<TItem>(Operation operation, Func<CancellationToken, IAsyncEnumerable<TItem>> body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return IterateAsync(operation, body, cancellationToken);
    }

    private async IAsyncEnumerable<TItem> IterateAsync<TItem>(
        Operation operation, Func<CancellationToken, IAsyncEnumerable<TItem>> body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = await RunAsync(operation, token => ItemStream<TItem>.OpenAsync(body, _clock, token), cancellationToken).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        await using var caller = cancellationToken.UnsafeRegister(state => ((ItemStream<TItem>)state!).Cancel(), stream).ConfigureAwait(false);
        while (stream.HasItem)
        {
            yield return stream.Current;
            await AttributeAsync(operation, () => stream.MoveNextAsync(Deadline), () => stream.IsOverdue, cancellationToken).ConfigureAwait(false);
        }
    }
}
