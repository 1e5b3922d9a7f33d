using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class ReloadTests : IDisposable
{
    private const string Home = """{ "Default": "home", "Clients": { "home": { "Backend": "Acme", "BaseAddress": "http://home:8080" } } }""";
    private const string Moved = """{ "Default": "home", "Clients": { "home": { "Backend": "Acme", "BaseAddress": "http://moved:8080" } } }""";

    private readonly LogLines _log = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_injected_goes_on_with_the_new_options()
    {
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration);
        var injected = services.GetRequiredService<ITorrentApi>();
        var before = injected.Backend.Address;

        configuration.Change(Moved);

        before.Should().Be(new Uri("http://home:8080"));
        injected.Backend.Address.Should().Be(new Uri("http://moved:8080"));
        injected.Should().BeSameAs(services.Clients().Get("home"));
    }

    [Fact]
    public async Task A_running_call_ends_on_the_old_adapter_which_is_disposed_after_it()
    {
        var hold = new Hold();
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration, builder => builder.AddInterceptor(hold));
        var injected = services.GetRequiredService<ITorrentApi>();
        var old = injected.Acme();
        var running = injected.ListAsync(cancellationToken: Token);

        configuration.Change(Moved);
        var disposedWhileRunning = old.DisposedAsync;
        hold.LetGo();
        await running;

        disposedWhileRunning.Should().Be(0);
        old.DisposedAsync.Should().Be(1);
        injected.Acme().Should().NotBeSameAs(old);
    }

    [Fact]
    public async Task A_call_of_a_native_part_keeps_the_old_adapter_too()
    {
        var hold = new Hold();
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration, builder => builder.AddInterceptor(hold));
        var native = services.GetRequiredService<ITorrentApi>().Acme();
        var running = native.ListAsync(cancellationToken: Token);

        configuration.Change(Moved);
        var disposedWhileRunning = native.DisposedAsync;
        hold.LetGo();
        await running;

        disposedWhileRunning.Should().Be(0);
        native.DisposedAsync.Should().Be(1);
    }

    [Fact]
    public async Task An_idle_adapter_is_disposed_at_once()
    {
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration);
        var old = services.GetRequiredService<ITorrentApi>().Acme();

        configuration.Change(Moved);

        old.DisposedAsync.Should().Be(1);
    }

    [Fact]
    public async Task A_client_whose_keys_did_not_change_keeps_its_adapter()
    {
        var configuration = new LiveConfiguration(Given.TwoClients);
        await using var services = Container(configuration);
        var home = services.Clients().Get("home").Acme();

        configuration.Change(Given.TwoClients.Replace("http://cloud:8080", "http://cloud:9090", StringComparison.Ordinal));

        services.Clients().Get("home").Acme().Should().BeSameAs(home);
        services.Clients().Get("cloud").Backend.Address.Should().Be(new Uri("http://cloud:9090"));
    }

    [Fact]
    public async Task Another_backend_takes_the_name_over()
    {
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration, builder => builder.AddBackend(new OtherBackend()));
        var injected = services.GetRequiredService<ITorrentApi>();
        _ = injected.Acme();

        configuration.Change(Home.Replace("Acme", "Other", StringComparison.Ordinal));

        injected.Backend.Kind.Should().Be("Acme", "the fake adapter names itself so");
        injected.Acme().Options.Username.Should().Be("made by the other backend");
    }

    [Fact]
    public async Task A_change_with_a_mistake_is_told_and_not_used()
    {
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration);
        var injected = services.GetRequiredService<ITorrentApi>();
        var adapter = injected.Acme();

        configuration.Change("""{ "Clients": { "home": { "Backend": "Acme", "BaseAddress": "nowhere", "Pasword": "hunter2" } } }""");

        injected.Acme().Should().BeSameAs(adapter);
        _log.All.Should().ContainSingle(line => line.StartsWith("Error: Configuration changed and is not used", StringComparison.Ordinal))
            .Which.Should().Contain("TorrentApi:Clients:home: BaseAddress is not an http or https URL").And.Contain("did you mean \"Password\"?").And.NotContain("hunter2");
    }

    [Fact]
    public async Task A_client_that_was_not_used_yet_is_made_of_the_last_good_options()
    {
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration);
        var injected = services.GetRequiredService<ITorrentApi>();

        configuration.Change("""{ "Clients": { "home": { "Backend": "Acme", "BaseAddress": "nowhere" } } }""");

        injected.Backend.Address.Should().Be(new Uri("http://home:8080"));
    }

    [Fact]
    public async Task A_mistake_that_is_mended_is_used()
    {
        var configuration = new LiveConfiguration(Home);
        await using var services = Container(configuration);
        var injected = services.GetRequiredService<ITorrentApi>();
        configuration.Change("""{ "Backend": "Acne" }""");

        configuration.Change(Moved);

        injected.Backend.Address.Should().Be(new Uri("http://moved:8080"));
    }

    [Fact]
    public async Task New_clients_are_there_and_those_taken_out_are_not()
    {
        var configuration = new LiveConfiguration(Given.TwoClients);
        await using var services = Container(configuration);
        var cloud = services.Clients().Get("cloud");

        configuration.Change(Given.TwoClients.Replace("\"cloud\"", "\"attic\"", StringComparison.Ordinal));

        services.Clients().Names.Should().BeEquivalentTo("home", "attic");
        services.GetRequiredKeyedService<ITorrentApi>("attic").Backend.Client.Should().Be("attic");
        var calling = () => cloud.ListAsync(cancellationToken: Token);
        await calling.Should().ThrowAsync<ObjectDisposedException>();
        _log.All.Should().Contain(line => line.Contains("\"cloud\" is gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_comes_back_works_again_for_whoever_kept_it()
    {
        var configuration = new LiveConfiguration(Given.TwoClients);
        await using var services = Container(configuration);
        var cloud = services.Clients().Get("cloud");
        configuration.Change(Home);

        configuration.Change(Given.TwoClients);

        (await cloud.ListAsync(cancellationToken: Token)).Should().BeEmpty();
        services.Clients().Get("cloud").Should().BeSameAs(cloud);
    }

    [Fact]
    public async Task The_handlers_of_an_adapter_end_with_it()
    {
        List<Tap> taps = [];
        var configuration = new LiveConfiguration(Home);
        var services = Container(configuration, builder => builder.ConfigureHttp("home", http => http.ConfigurePrimaryHttpMessageHandler(() => new Tap(taps))));
        await services.GetRequiredService<ITorrentApi>().GetServerAsync(Token);

        configuration.Change(Moved);
        await services.GetRequiredService<ITorrentApi>().GetServerAsync(Token);
        var afterChange = taps.Select(tap => tap.IsDisposed).ToList();
        await services.DisposeAsync();

        afterChange.Should().Equal(true, false);
        taps.Should().OnlyContain(tap => tap.IsDisposed);
    }

    [Fact]
    public async Task After_the_container_is_gone_changes_are_none_of_ours()
    {
        var configuration = new LiveConfiguration(Home);
        var services = Container(configuration);
        _ = services.GetRequiredService<ITorrentApi>();
        await services.DisposeAsync();

        configuration.Change(Moved);

        _log.All.Should().NotContain(line => line.Contains("Configuration changed", StringComparison.Ordinal));
    }

    public void Dispose() => _log.Dispose();

    private ServiceProvider Container(LiveConfiguration configuration, Action<TorrentApiBuilder>? more = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_log));
        var builder = services.AddTorrentApi(configuration.Section).AddAcme();
        more?.Invoke(builder);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed class OtherBackend : TorrentBackend<AcmeOptions>
    {
        public override string Kind => "Other";

        public override void Bind(Microsoft.Extensions.Configuration.IConfiguration configuration, AcmeOptions options) =>
            AcmeBackend.Instance.Bind(configuration, options);

        public override IEnumerable<string> Validate(AcmeOptions options) => [];

        public override ITorrentApi Create(AcmeOptions options, BackendServices backendServices, IServiceProvider services) =>
            new AcmeApi(new AcmeOptions { BaseAddress = options.BaseAddress, Username = "made by the other backend" }, backendServices);
    }

    /// <summary>A network whose end is seen.</summary>
    private sealed class Tap : HttpMessageHandler
    {
        public Tap(List<Tap> all) => all.Add(this);

        public bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent("v1") });

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
