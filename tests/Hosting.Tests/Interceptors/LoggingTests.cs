using Microsoft.Extensions.Logging;
using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Interceptors;

public sealed class LoggingTests : IDisposable
{
    private readonly LogBook _log = new();
    private readonly ManualClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private LoggingInterceptor Logging => new(_log, _clock);

    [Fact]
    public async Task A_read_is_told_at_Debug_with_the_time_it_took()
    {
        await Logging.InvokeAsync(Operations.List, Attempts.Backend, Slowly, Token);

        _log.Lines.Should().Equal(new LogLine(LogLevel.Debug, LoggingInterceptor.ReadEvent, "Fake 'home' torrents.list took 250 ms."));
    }

    [Fact]
    public async Task A_write_is_told_at_Information()
    {
        await Logging.InvokeAsync(Operations.Stop, Attempts.Backend, Slowly, Token);

        _log.Lines.Should().Equal(new LogLine(LogLevel.Information, LoggingInterceptor.WriteEvent, "Fake 'home' torrents.stop took 250 ms."));
    }

    [Fact]
    public async Task A_failure_is_told_with_its_cause_and_thrown_on()
    {
        var failing = () => new Attempts(new ApiError.LoginRefused()).Through(Logging, Operations.Add);

        await failing.Should().ThrowAsync<TorrentApiException>();

        _log.Lines.Should().Equal(new LogLine(
            LogLevel.Warning,
            LoggingInterceptor.FailureEvent,
            "Fake 'home' torrents.add failed after 0 ms: the server refused the credentials; they are not tried again by this client"));
    }

    [Fact]
    public async Task A_failure_that_is_none_of_ours_is_told_by_its_type_alone()
    {
        var failing = () => Logging.InvokeAsync<int>(Operations.Add, Attempts.Backend, _ => throw new InvalidOperationException("hunter2"), Token);

        await failing.Should().ThrowAsync<InvalidOperationException>();

        _log.Lines.Should().ContainSingle().Which.Text.Should().Be("Fake 'home' torrents.add failed after 0 ms: InvalidOperationException");
    }

    [Fact]
    public async Task A_caller_who_goes_away_is_no_failure()
    {
        var leaving = () => Logging.InvokeAsync<int>(Operations.List, Attempts.Backend, _ => throw new OperationCanceledException(), Token);

        await leaving.Should().ThrowAsync<OperationCanceledException>();

        _log.Lines.Should().ContainSingle().Which.Should().Match<LogLine>(line => line.Level == LogLevel.Debug && line.Id == LoggingInterceptor.CancellationEvent);
    }

    public void Dispose() => _log.Dispose();

    private Task<int> Slowly(CancellationToken cancellationToken)
    {
        _clock.Advance(TimeSpan.FromMilliseconds(250));
        return Task.FromResult(0);
    }
}
