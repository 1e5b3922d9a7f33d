using TorrentApi.Testing;

namespace TorrentApi.Shared;

/// <summary>Leads code under test through its pauses. Its other threads are waited for in real time, with a deadline, while its clock stands.</summary>
internal static class Pauses
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    extension(ManualClock clock)
    {
        /// <summary>Moves the clock from pause to pause until the task is done. A longer timer is a time-out, which is left alone while something is on its way.</summary>
        public async Task FinishAsync(Task task, TimeSpan? longestPause = null)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (!task.IsCompleted)
            {
                patience.Token.ThrowIfCancellationRequested();
                if (clock.NextTimer is { } pause && pause <= (longestPause ?? LongestPause)) clock.Advance(pause);
                else await Task.Delay(TimeSpan.FromMilliseconds(1));
                await Task.Yield();
            }

            await task;
        }

        /// <inheritdoc cref="FinishAsync(ManualClock, Task, TimeSpan?)"/>
        public async Task<T> FinishAsync<T>(Task<T> task, TimeSpan? longestPause = null)
        {
            await clock.FinishAsync((Task)task, longestPause);
            return await task;
        }
    }

    /// <summary>Waits, without moving any clock, until something has happened.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
