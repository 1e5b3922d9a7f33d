using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection;
using TorrentApi.Hosting.Tests.Fakes;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Tracking;

public sealed class DownloadTrackerTests : IAsyncDisposable
{
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "film");
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly ManualClock _clock = new();
    private readonly LogBook _log = new();
    private readonly Listener _listener = new();
    private IHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_download_is_told_from_its_beginning_to_its_end()
    {
        var api = await StartAsync();

        await api.Add(Link).SendAsync(Token);
        await UntilAsync(() => _listener.Heard("home completed"));
        await api.RemoveAsync(Link.Hash, RemoveData.Keep, Token);
        await UntilAsync(() => _listener.Heard("home removed"));

        _listener.Lines.Where(line => line != "home progress").Should().Equal("home added", "home metadata", "home completed", "home removed");
        _listener.Lines.Should().Contain("home progress");
    }

    [Fact]
    public async Task What_happens_while_the_server_is_away_is_told_once_it_is_back()
    {
        var api = await StartAsync();
        var server = api.GetFeature<InMemoryTorrentApi>()!.Server;
        await api.Add(Link).SendAsync(Token);
        await UntilAsync(() => _listener.Heard("home added"));

        server.Fault = new ApiError.Unreachable("it restarts");
        await UntilAsync(() => _log.Lines.Any(line => line.Id == 1301));
        server.Complete(Link.Hash);
        server.Fault = null;
        await UntilAsync(() => _listener.Heard("home completed"));

        _listener.Lines.Count(line => line == "home added").Should().Be(1);
        _listener.Lines.Should().NotContain("home removed");
        _log.Lines.Where(line => line.Id is 1301 or 1302).Select(line => line.Id).Should().Equal(1301, 1302);
    }

    [Fact]
    public async Task Each_client_is_followed_for_itself()
    {
        await StartAsync(builder => builder.AddInMemory("cloud").UseDefault("home"));
        var cloud = _host!.Services.GetRequiredKeyedService<ITorrentApi>("cloud");

        await cloud.Add(Link).SendAsync(Token);
        await UntilAsync(() => _listener.Heard("cloud completed"));

        _listener.Lines.Should().OnlyContain(line => line.StartsWith("cloud "));
    }

    [Fact]
    public async Task A_listener_that_fails_is_told_about_and_loses_nothing_for_others()
    {
        var other = new Listener();
        _listener.Failure = new InvalidOperationException("a mistake of the program");
        var api = await StartAsync(also: other);

        await api.Add(Link).SendAsync(Token);
        await UntilAsync(() => other.Heard("home completed"));

        _log.Lines.Should().Contain(line => line.Id == 1303 && line.Level == LogLevel.Error && line.Text.StartsWith("Listener failed at Added of a torrent of InMemory 'home'"));
        _listener.Lines.Should().Contain("home completed");
    }

    [Fact]
    public async Task A_listener_hears_only_what_it_wants()
    {
        var deaf = new Deaf();
        var api = await StartAsync(also: deaf);

        await api.Add(Link).SendAsync(Token);
        await UntilAsync(() => _listener.Heard("home completed"));

        deaf.Should().BeAssignableTo<IDownloadEvents>();
        _log.Lines.Should().NotContain(line => line.Id == 1303);
    }

    [Fact]
    public async Task Stopping_the_host_ends_the_watch()
    {
        var api = await StartAsync();

        await _host!.StopAsync(Token);
        await api.Add(Link).SendAsync(Token);
        _clock.Advance(TimeSpan.FromMinutes(1));

        _listener.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Options_that_make_no_sense_stop_the_start()
    {
        var starting = () => StartAsync(options: options => (options.Interval, options.ProgressStep) = (TimeSpan.Zero, 2));

        (await starting.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().Equal(
            "The download tracker's Interval is not more than zero.", "The download tracker's ProgressStep is not more than 0 and at most 1.");
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable host) await host.DisposeAsync();
        _log.Dispose();
    }

    /// <summary>Starts a host with one in-memory client, and waits until the tracker has had its first look.</summary>
    private async Task<ITorrentApi> StartAsync(
        Action<TorrentApiBuilder>? more = null, IDownloadEvents? also = null, Action<DownloadTrackerOptions>? options = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Logging.AddProvider(_log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(_clock).AddSingleton<IDownloadEvents>(_listener).AddDownloadTracker(options);
        if (also is not null) builder.Services.AddSingleton(also);
        var clients = builder.Services.AddTorrentApi().AddInMemory("home");
        more?.Invoke(clients);
        _host = builder.Build();
        await _host.StartAsync(Token);

        var all = _host.Services.GetRequiredService<ITorrentApiFactory>().All;
        await UntilAsync(() => all.All(api => api.GetFeature<InMemoryTorrentApi>()!.Server.RequestCount > 0));
        return all[0];
    }

    private Task UntilAsync(Func<bool> condition) => Eventually.UntilAsync(_clock, Step, condition);

    private sealed class Listener : IDownloadEvents
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public Exception? Failure { get; set; }

        public bool Heard(string line) => _lines.Contains(line);

        public Task OnAddedAsync(Download download, CancellationToken cancellationToken = default) => Hear(download, "added");

        public Task OnMetadataAsync(Download download, CancellationToken cancellationToken = default) => Hear(download, "metadata");

        public Task OnProgressAsync(Download download, CancellationToken cancellationToken = default) => Hear(download, "progress");

        public Task OnCompletedAsync(Download download, CancellationToken cancellationToken = default) => Hear(download, "completed");

        public Task OnErroredAsync(Download download, CancellationToken cancellationToken = default) => Hear(download, "errored");

        public Task OnRemovedAsync(Download download, CancellationToken cancellationToken = default) => Hear(download, "removed");

        private Task Hear(Download download, string what)
        {
            _lines.Enqueue($"{download.Api.Backend.Client} {what}");
            return Failure is null ? Task.CompletedTask : Task.FromException(Failure);
        }
    }

    private sealed class Deaf : IDownloadEvents;
}
