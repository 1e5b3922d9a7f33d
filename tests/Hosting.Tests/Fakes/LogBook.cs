using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TorrentApi.Hosting.Tests.Fakes;

/// <summary>Keeps every log line of every level, exceptions and scopes included.</summary>
internal sealed class LogBook : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<LogLine> _lines = new();

    public IReadOnlyCollection<LogLine> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _lines.Enqueue(new LogLine(LogLevel.Trace, 0, state.ToString() ?? ""));
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(new LogLine(logLevel, eventId.Id, $"{formatter(state, exception)} {exception}".TrimEnd()));

    public void Dispose()
    {
    }
}

internal sealed record LogLine(LogLevel Level, int Id, string Text);
