using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Sessions;

/// <summary>Servers ban an address that keeps trying: what was refused is not sent again.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_wrong_password_is_sent_once_however_many_calls_follow(string version)
    {
        await using var scene = new Scene(version, options => options.Password = "wrong");

        var first = await Failure.OfAsync(() => scene.Api.ListAsync());
        scene.Clock.Advance(TimeSpan.FromDays(1));
        var later = await Failure.OfAsync(() => scene.Api.Tags!.ListAsync());

        (first, later).Should().Be((new ApiError.LoginRefused(), new ApiError.LoginRefused()));
        scene.Server.Actions.Should().Equal("app/webapiVersion", "auth/login");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_wrong_password_is_sent_once_however_many_calls_come_at_once(string version)
    {
        await using var scene = new Scene(version, options => options.Password = "wrong");

        var errors = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Failure.OfAsync(() => scene.Api.ListAsync())));

        errors.Should().AllBeOfType<ApiError.LoginRefused>();
        scene.Server.Logins.Should().Be(1);
    }

    [Fact]
    public async Task A_password_that_was_changed_meanwhile_is_refused_once_and_nothing_is_sent_after_that()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.DropSessions();
        scene.Server.Next("auth/login", 200, "Fails.");

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());
        scene.Server.Actions.Should().Equal("torrents/info", "app/webapiVersion", "auth/login");
        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Requests.Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_401_at_the_first_look_is_the_host_check_and_no_password_is_sent(string version)
    {
        await using var scene = new Scene(version);
        scene.Server.Next("app/webapiVersion", 401);

        var error = await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.ListAsync());

        error.Reason.Should().Contain("HostHeader");
        scene.Server.Logins.Should().Be(0);
        (await scene.Api.ListAsync()).Should().BeEmpty("the check may have been changed");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task After_a_ban_nothing_is_sent_until_the_hold_is_over_and_then_one_try(string version)
    {
        await using var scene = new Scene(version);
        scene.Server.IsBanning = true;
        scene.Server.Next("app/webapiVersion", 403, "Forbidden", times: 2);

        (await BanAsync(scene)).Remaining.Should().Be(TimeSpan.FromHours(1));
        scene.Clock.Advance(TimeSpan.FromMinutes(59));
        (await BanAsync(scene)).Remaining.Should().Be(TimeSpan.FromMinutes(1));
        scene.Server.Logins.Should().Be(1);

        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        (await BanAsync(scene)).Remaining.Should().Be(TimeSpan.FromHours(1));
        await BanAsync(scene);
        scene.Server.Logins.Should().Be(2);

        scene.Server.IsBanning = false;
        scene.Clock.Advance(TimeSpan.FromHours(1));
        (await scene.Api.ListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_hold_after_a_ban_is_an_option()
    {
        await using var scene = new Scene("4.5.2", options => options.BanHold = TimeSpan.FromMinutes(5));
        scene.Server.IsBanning = true;

        var error = await BanAsync(scene);

        (error.Remaining, error.Wait, error.IsTransient).Should().Be((TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), false));
    }

    [Fact]
    public async Task A_ban_at_the_first_look_sends_no_login()
    {
        await using var scene = new Scene("5.3.0");
        scene.Server.IsBanning = true;

        await BanAsync(scene);
        await BanAsync(scene);

        scene.Server.Actions.Should().Equal("app/webapiVersion");
    }

    [Fact]
    public async Task A_ban_inside_a_session_is_a_ban_and_no_reason_to_log_in()
    {
        await using var scene = await Scene.ConnectedAsync("5.3.0");
        scene.Server.Next("torrents/info", 403, ScriptedServer.BanText);

        await BanAsync(scene);

        scene.Server.Actions.Should().Equal("torrents/info");
    }

    [Fact]
    public async Task A_bare_403_to_the_login_is_told_as_such()
    {
        await using var scene = new Scene("5.1.0");
        scene.Server.Next("auth/login", 403, "Forbidden");

        await Failure.OfAsync<ApiError.Forbidden>(() => scene.Api.ListAsync());
    }

    [Fact]
    public async Task A_proxy_that_passes_its_credentials_on_costs_one_counted_failure()
    {
        await using var scene = new Scene("5.3.0", options => (options.ProxyUsername, options.ProxyPassword) = ("front", "door"));
        scene.Server.Next("app/webapiVersion", 401, times: 10);

        var errors = new List<ApiError>();
        for (var call = 0; call < 5; call++) errors.Add(await Failure.OfAsync(() => scene.Api.ListAsync()));

        errors.Should().AllBeOfType<ApiError.Forbidden>().And.OnlyContain(error => error.ToString().Contains("proxy"));
        scene.Server.Requests.Should().ContainSingle("the server counts each as a failed login and bans after five");
    }

    private static Task<ApiError.Banned> BanAsync(Scene scene) => Failure.OfAsync<ApiError.Banned>(() => scene.Api.ListAsync());
}
