using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TorrentApi.ContractTests.Members;
using TorrentApi.ContractTests.Samples;
using TorrentApi.DependencyInjection;
using Xunit.v3;

namespace TorrentApi.ContractTests;

/// <summary>The base of every suite: a fresh client per fact, torrents of the fact's own, and everything cleaned up afterwards.</summary>
/// <remarks>The facts stand on the suites, once. A backend binds a suite in one line: <c>public sealed class Adding() : AddContract(new MyHost());</c></remarks>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync, which disposes the clients.")]
public abstract class Contract(ContractHost host) : IAsyncLifetime
{
    /// <summary>How long a server may take to show what it accepted: qBittorrent refreshes every 1.5 s, and the machine may be busy.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentBag<ITorrentApi> _clients = [];
    private readonly ConcurrentBag<InfoHash> _torrents = [];
    private readonly ConcurrentBag<string> _categories = [];
    private ITorrentApi? _api;
    private ServerInfo? _server;

    /// <summary>How the server is reached.</summary>
    public ContractHost Host { get; } = host ?? throw new ArgumentNullException(nameof(host));

    /// <summary>The client of this fact.</summary>
    protected ITorrentApi Api => _api ?? throw new InvalidOperationException("The fact has not begun.");

    /// <summary>The server connected.</summary>
    protected ServerInfo Server => _server ?? throw new InvalidOperationException("The fact has not begun.");

    /// <summary>The token of the test.</summary>
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Stopped where the server can, so that it stays quiet.</summary>
    protected AddOptions Quiet => new() { Stopped = Server.Supports(Capability.AddStopped) };

    public virtual async ValueTask InitializeAsync()
    {
        _api = await ConnectAsync();
        var fact = TestContext.Current.TestMethod?.MethodName;
        if (Host.Divergences.FirstOrDefault(divergence => divergence.Promise == fact) is { } known) Assert.Skip($"{Host.Name} diverges: {known.Reason}");

        _server = await Api.GetServerAsync(Token);
        foreach (var needs in Needs())
        {
            Need(needs.CapabilitiesOf((TestContext.Current.Test as XunitTest)?.TestMethodArguments ?? []));
            if (needs.Native && MemberCatalog.NativeOf(Api).Count == 0) Assert.Skip($"{Host.Name} has nothing of its own");
            if (needs.Alone is { } what && !Host.IsExclusive) Assert.Skip($"{Host.Name} may be used by others: a test must not change {what}");
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        using var deadline = new CancellationTokenSource(Patience);
        if (_server is not null)
        {
            await Api.RemoveIfPresentAsync(MultiTarget.Of(_torrents), RemoveData.Delete, deadline.Token);
            if (Api.Categories is { } categories && Server.Supports(Capability.CategoriesRemove)) await categories.RemoveAsync([.. _categories], deadline.Token);
        }

        foreach (var client in _clients.OfType<IAsyncDisposable>()) await client.DisposeAsync();
    }

    /// <summary>A further client of the same server.</summary>
    protected async Task<ITorrentApi> ConnectAsync(params TorrentInterceptor[] interceptors)
    {
        var client = await Host.ConnectAsync(new BackendServices { Interceptors = interceptors });
        _clients.Add(client);
        return client;
    }

    /// <summary>Skips the fact where the server cannot do it, for what <see cref="NeedsAttribute"/> cannot say; that the server says so is asserted by <see cref="CapabilitiesContract"/>.</summary>
    protected void Need(params IEnumerable<Capability> capabilities)
    {
        foreach (var missing in capabilities.Where(capability => !Server.Supports(capability)))
            Assert.Skip($"{Host.Name} does not support {missing}; CapabilitiesContract asserts that it says so");
    }

    /// <summary>Adds a torrent of this fact's own that is complete; skips the fact where the host cannot complete one.</summary>
    protected async Task<SampleTorrent> AddCompleteAsync(Func<Guid, SampleTorrent>? build = null)
    {
        var sample = await AddAsync(AddOptions.Default, build);
        if (!await Host.TryCompleteAsync(Api, sample, Token)) Assert.Skip($"{Host.Name} cannot complete a torrent");
        await UntilAsync(sample.Target, torrent => torrent.IsComplete, "the host completed it");
        return sample;
    }

    /// <summary>A torrent of this fact's own, removed afterwards however the fact ends.</summary>
    protected SampleTorrent NewSample(Func<Guid, SampleTorrent>? build = null)
    {
        var sample = (build ?? SampleTorrents.SingleFile)(Guid.NewGuid());
        Own(sample.Hash);
        return sample;
    }

    /// <summary>A magnet link of this fact's own.</summary>
    protected MagnetLink NewMagnet(Func<Guid, MagnetLink>? build = null)
    {
        var magnet = (build ?? SampleTorrents.Magnet)(Guid.NewGuid());
        Own(magnet.Hash);
        return magnet;
    }

    /// <summary>Removes it afterwards, with its data.</summary>
    protected void Own(InfoHash hash) => _torrents.Add(hash);

    /// <summary>The name of a category of this fact's own.</summary>
    protected string NewCategory(string? parent = null)
    {
        var name = $"{(parent is null ? "" : parent + "/")}contract-{Guid.NewGuid():N}";
        _categories.Add(name);
        return name;
    }

    /// <summary>Adds a torrent of this fact's own, stopped where the server can.</summary>
    protected Task<SampleTorrent> AddAsync(Func<Guid, SampleTorrent>? build = null) => AddAsync(Quiet, build);

    /// <summary>Adds a torrent of this fact's own.</summary>
    protected async Task<SampleTorrent> AddAsync(AddOptions options, Func<Guid, SampleTorrent>? build = null)
    {
        Need(Capability.AddFile);
        var sample = NewSample(build);
        var result = await Api.AddAsync(new AddRequest(sample.File, options), Token);
        result.Outcome.Should().Be(AddOutcome.Added, "the torrent is new to the server");
        return sample;
    }

    /// <summary>Adds a torrent of this fact's own that this capability can be used on: complete where the server wants that.</summary>
    protected Task<SampleTorrent> AddForAsync(Capability capability) => Host.NeedsCompleteTorrents(capability) ? AddCompleteAsync() : AddAsync();

    /// <summary>Reads a torrent that must be there.</summary>
    protected async Task<Torrent> ReadAsync(SingleTarget target)
    {
        var torrent = await Api.GetAsync(target, Token);
        torrent.Should().NotBeNull("the server has torrent {0}", target);
        return torrent!;
    }

    /// <summary>Waits until a torrent reads as wanted; the fact fails with the last reading where it never does.</summary>
    protected async Task<Torrent> UntilAsync(SingleTarget target, Func<Torrent, bool> wanted, string expectation)
    {
        var last = new LastReading();
        try
        {
            return await Api.WaitUntilAsync(target, wanted, new WaitOptions { Timeout = Patience, Interval = Interval, Progress = last }, Token);
        }
        catch (TorrentApiException failure) when (failure.Error is ApiError.TimedOut)
        {
            throw new InvalidOperationException($"{expectation}, but after {Patience.TotalSeconds} s it reads: {last.Describe()}", failure);
        }
    }

    /// <summary>Reads anything again until it is as wanted; the fact fails with the last reading where it never is.</summary>
    protected static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> wanted, string expectation)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(wanted);
        for (var deadline = DateTime.UtcNow + Patience; ; await Task.Delay(Interval, Token))
        {
            var value = await read();
            if (wanted(value)) return value;
            if (DateTime.UtcNow > deadline) throw new InvalidOperationException($"{expectation}, but after {Patience.TotalSeconds} s it reads: {value}");
        }
    }

    /// <summary>The cause with which a call fails; the fact fails where it succeeds.</summary>
    protected static async Task<TError> FailureAsync<TError>(Func<Task> call, string because)
        where TError : ApiError
    {
        var failure = (await FluentActions.Awaiting(call).Should().ThrowAsync<TorrentApiException>(because)).Which;
        failure.Error.Should().BeOfType<TError>(because);
        return (TError)failure.Error;
    }

    private static IReadOnlyList<NeedsAttribute> Needs() => TestContext.Current.TestMethod is IXunitTestMethod { Method: { } fact } ? NeedsAttribute.Of(fact) : [];

    private sealed class LastReading : IProgress<Torrent>
    {
        private Torrent? _torrent;

        public void Report(Torrent value) => _torrent = value;

        public string Describe() => _torrent is null
            ? "nothing"
            : $"{_torrent}, native state '{_torrent.NativeState}', progress {_torrent.Progress}, left {_torrent.LeftBytes}, error '{_torrent.ErrorText}'";
    }
}
