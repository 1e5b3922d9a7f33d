using System.Collections.Concurrent;
using System.Threading.Channels;
using Automation.Showing;

namespace TorrentApi.Automation.Tests.Scenario;

/// <summary>A screen that keeps what it is told, and lets a test wait for what it wants to see: everything is looked at again whenever something is shown.</summary>
internal sealed class RecordingScreen : Screen
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Channel<bool> _news = Channel.CreateUnbounded<bool>();

    public IReadOnlyCollection<string> Lines => _lines;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public override void Tell(string line)
    {
        _lines.Enqueue(line);
        _news.Writer.TryWrite(true);
    }

    public override Task RunAsync(Func<Draw, Task> work) => work((rows, notes) =>
    {
        Rows = rows;
        _news.Writer.TryWrite(true);
    });

    /// <summary>Returns as soon as the condition holds; fails the test, with all lines, where it does not in time.</summary>
    public async Task UntilAsync(Func<bool> condition, string because)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            while (!condition()) await _news.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"It does not come about that {because}. Told was:{Environment.NewLine}{string.Join(Environment.NewLine, _lines)}");
        }
    }

    /// <summary>Waits for a line.</summary>
    public Task UntilToldAsync(string part) => UntilAsync(() => Lines.Any(line => line.Contains(part, StringComparison.Ordinal)), $"'{part}' is told");
}
