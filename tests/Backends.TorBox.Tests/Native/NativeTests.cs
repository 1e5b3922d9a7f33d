using System.Net;
using TorrentApi.Backends.TorBox.Tests.Scripted;
using TorrentApi.DependencyInjection;
using TorrentApi.Testing;

namespace TorrentApi.Backends.TorBox.Tests.Native;

/// <summary>What is TorBox's alone, as everything else, passes the interceptors and shows no secret.</summary>
public sealed class NativeTests
{
    [Fact]
    public async Task Each_native_write_is_blocked_by_a_read_only_client_and_nothing_is_sent()
    {
        var clock = new ManualClock();
        using var service = new ScriptedService(clock);
        using var api = new TorBoxApi(new TorBoxOptions { ApiKey = Scene.Key }, new BackendServices { Handler = service, Clock = clock, Interceptors = [new ReadOnlyInterceptor()] });

        Func<Task>[] writes = [() => api.EditAsync(Say.Target(1), new TorBoxEdit { Name = "n" }), () => api.Queue.StartAsync(1), () => api.Queue.RemoveAsync(1)];

        foreach (var write in writes) (await Failure.OfAsync<ApiError.Blocked>(write)).Rule.Should().Be(ReadOnlyInterceptor.Rule);
        service.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_device_is_let_in_without_a_key()
    {
        var clock = new ManualClock();
        using var service = new ScriptedService(clock);
        service.On("GET user/auth/device/start", Say.Data("""{"device_code":"secret","code":"ABCD","verification_url":"https://torbox.test/d","interval":7,"expires_at":"2026-01-01T12:10:00Z"}"""))
            .On("POST user/auth/device/token", Say.Refusal("DEVICE_CODE_NOT_USED"), HttpStatusCode.BadRequest)
            .On("POST user/auth/device/token", Say.Data("""{"access_token":"a key","token_type":"bearer"}"""))
            .On("POST user/auth/device/token", Say.Missing, HttpStatusCode.NotFound);
        using var login = new TorBoxDeviceLogin(new TorBoxOptions { ApiKey = Scene.Key }, new BackendServices { Handler = service, Clock = clock });

        var code = await login.StartAsync("a program");
        var pending = await login.GetKeyAsync(code);
        var key = await login.GetKeyAsync(code);
        await Failure.OfAsync<ApiError.Conflict>(() => login.GetKeyAsync(code));

        (code.UserCode, code.Interval, pending, key).Should().Be(("ABCD", TimeSpan.FromSeconds(7), null, "a key"));
        code.ToString().Should().NotContain("secret").And.NotContain("ABCD");
        service.Requests.Should().OnlyContain(request => request.Header("Authorization") == null, "nobody asked for a key");
    }

    [Theory]
    [InlineData("""{"success":false,"error":"ENDPOINT_NOT_FOUND","detail":"d","data":null}""")]
    [InlineData("""{"detail":"Not Found"}""")]
    public async Task A_search_that_is_gone_is_unsupported(string body)
    {
        using var scene = new Scene();
        scene.Service.On("GET torrents/search", body, HttpStatusCode.NotFound);

        await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.SearchAsync("ubuntu"));
    }

    [Fact]
    public async Task The_account_is_told_and_its_address_not_shown()
    {
        using var scene = new Scene();
        scene.Service.On("GET user/me", Say.Data("""{"id":7,"email":"a@b.test","plan":2,"is_subscribed":1,"cooldown_until":null,"premium_expires_at":"2027-01-01T00:00:00"}"""));

        var user = await scene.Api.GetUserAsync();

        (user.Id, user.Plan, user.IsSubscribed, user.PremiumUntil).Should().Be((7L, 2, true, new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        user.ToString().Should().Be("account 7, plan 2");
    }

    [Fact]
    public async Task A_native_torrent_has_what_the_model_has_no_place_for()
    {
        using var scene = new Scene();
        scene.Service.On("GET torrents/mylist", Say.List(Say.Complete(5, 1, """ "server":3,"cached":1,"files":[{"id":0,"name":"a/b","short_name":"b","size":"12","mimetype":"video/mp4","zipped":false}]""")));

        var torrent = (await scene.Api.ListNativeAsync()).Should().ContainSingle().Which;

        (torrent.Id, torrent.Server, torrent.IsCached).Should().Be((5L, 3L, true));
        torrent.Files.Should().ContainSingle().Which.Should().Be(new TorBoxFile { Id = 0, Path = "a/b", ShortName = "b", SizeBytes = 12, MediaType = "video/mp4", IsZipped = false });
    }

    [Fact]
    public void A_client_without_a_key_is_refused_before_anything_is_sent()
    {
        var make = () => new TorBoxApi(new TorBoxOptions());

        make.Should().Throw<ArgumentException>().WithMessage("ApiKey is missing*");
    }
}
