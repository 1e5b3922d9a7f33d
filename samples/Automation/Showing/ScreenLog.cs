using Microsoft.Extensions.Logging;

namespace Automation.Showing;

/// <summary>Log lines go where everything else is told, so that they do not tear the table.</summary>
internal sealed class ScreenLog(Screen screen) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // A failure of a client is told in its message; the trace is for what is a mistake of ours.
        screen.Tell($"{logLevel}: {formatter(state, exception)}");
        if (exception is not null and not TorrentApi.TorrentApiException) screen.Tell($"{exception}");
    }

    public void Dispose()
    {
    }
}
