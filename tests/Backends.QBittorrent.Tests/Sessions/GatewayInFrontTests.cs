using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Sessions;

/// <summary>What stands between this client and the server, and what is said on every request because of it.</summary>
public sealed class GatewayInFrontTests
{
    [Theory]
    [InlineData("http://qbt.test:8080", "http://qbt.test:8080/api/v2/torrents/info")]
    [InlineData("http://qbt.test:8080/", "http://qbt.test:8080/api/v2/torrents/info")]
    [InlineData("https://gate.test/seed/qbt", "https://gate.test/seed/qbt/api/v2/torrents/info")]
    [InlineData("https://gate.test/seed/qbt/", "https://gate.test/seed/qbt/api/v2/torrents/info")]
    [InlineData("http://[::1]:8080/a%20b", "http://[::1]:8080/a%20b/api/v2/torrents/info")]
    public async Task A_base_path_is_kept_with_a_slash_at_its_end_or_without(string address, string asked)
    {
        await using var scene = new Scene("5.1.0", options => options.BaseAddress = new Uri(address));

        await scene.Api.ListAsync();

        scene.Server.Last("torrents/info").Address.AbsoluteUri.Should().Be(asked);
        scene.Server.Requests.Should().OnlyContain(request => request.Address.AbsoluteUri.StartsWith(address));
    }

    [Fact]
    public async Task The_host_header_of_the_options_is_on_every_request()
    {
        await using var scene = new Scene("5.1.0", options => options.HostHeader = "localhost:8080");

        await scene.Api.ListAsync();

        scene.Server.Requests.Should().OnlyContain(request => request.Header("Host") == "localhost:8080");
    }

    [Theory]
    [InlineData("my host")]
    [InlineData("host/path")]
    [InlineData("host\r\nX: y")]
    [InlineData("")]
    public void A_host_header_that_is_none_is_refused_when_the_client_is_made(string host)
    {
        var making = () => new Scene("5.1.0", options => options.HostHeader = host);

        making.Should().Throw<ArgumentException>().WithMessage("HostHeader*");
    }

    [Fact]
    public async Task The_headers_of_the_options_are_on_every_request()
    {
        await using var scene = new Scene("5.1.0", options =>
        {
            options.Headers["CF-Access-Client-Id"] = "id";
            options.Headers["CF-Access-Client-Secret"] = "s3cret/+=";
        });

        await scene.Api.ListAsync();

        scene.Server.Requests.Should().OnlyContain(request => request.Header("CF-Access-Client-Id") == "id" && request.Header("CF-Access-Client-Secret") == "s3cret/+=");
    }

    [Theory]
    [InlineData("bad name", "x")]
    [InlineData("", "x")]
    [InlineData("X-Secret", "sesame\r\nX: y")]
    [InlineData("X-Secret", "sésame")]
    [InlineData("Content-Type", "text/plain")]
    public void A_header_that_would_not_go_out_as_it_is_is_refused_when_the_client_is_made(string name, string value)
    {
        var making = () => new Scene("5.1.0", options => options.Headers[name] = value);

        making.Should().Throw<ArgumentException>().WithMessage("Headers*").Which.Message.Should().NotContain("same");
    }

    [Fact]
    public async Task Basic_authentication_of_a_proxy_stands_beside_the_login()
    {
        await using var scene = new Scene("5.1.0", options => (options.ProxyUsername, options.ProxyPassword) = ("frönt", "d:oor"));

        await scene.Api.ListAsync();

        scene.Server.Logins.Should().Be(1);
        scene.Server.Requests.Should().OnlyContain(request => request.Header("Authorization") == "Basic ZnLDtm50OmQ6b29y");
    }

    [Fact]
    public async Task An_api_key_is_on_every_request_and_there_is_no_login()
    {
        await using var scene = WithKey(ScriptedServer.ApiKey);

        await scene.Api.ListAsync();

        scene.Server.Actions.Should().Equal("app/webapiVersion", "app/webapiVersion", "app/version", "app/buildInfo", "torrents/info");
        scene.Server.Requests.Should().OnlyContain(request => request.Header("Authorization") == $"Bearer {ScriptedServer.ApiKey}" && request.Cookie == null);
    }

    [Theory]
    [InlineData("5.3.0", "qbt_wrong")]
    [InlineData("5.1.0", ScriptedServer.ApiKey)]
    public async Task An_api_key_that_is_refused_is_not_tried_again(string version, string key)
    {
        await using var scene = WithKey(key, version);

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());
        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Actions.Should().Equal("app/webapiVersion");
    }

    [Fact]
    public async Task An_api_key_that_was_rotated_is_refused()
    {
        await using var scene = WithKey(ScriptedServer.ApiKey);
        await scene.ConnectAsync();
        scene.Server.Next("torrents/info", 403, "Forbidden").Next("app/webapiVersion", 403, "Forbidden");

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());
        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Actions.Should().Equal("torrents/info", "app/webapiVersion");
    }

    [Fact]
    public async Task Options_that_change_later_reach_new_clients_only()
    {
        await using var scene = new Scene("5.1.0", options => options.Headers["X-Gate"] = "open");
        scene.Options.BaseAddress = new Uri("http://elsewhere.test");
        scene.Options.Password = "wrong";
        scene.Options.Headers["X-Gate"] = "shut";

        await scene.Api.ListAsync();

        scene.Server.Requests.Should().OnlyContain(request => request.Address.Host == "qbt.test" && request.Header("X-Gate") == "open");
    }

    [Fact]
    public async Task No_request_has_what_the_server_cannot_bear()
    {
        await using var scene = new Scene("5.1.0");

        await scene.Api.AddAsync(new AddRequest(Sample.File));
        await scene.Api.StopAsync(MultiTarget.All);
        await scene.Api.DisposeAsync();

        string[] unbearable = ["Origin", "Referer", "Expect", "Transfer-Encoding"];
        scene.Server.Requests.Should().HaveCountGreaterThan(8).And.OnlyContain(request => !request.Headers.Keys.Intersect(unbearable, StringComparer.OrdinalIgnoreCase).Any());
        scene.Server.Requests.Where(request => request.Method == "POST").Should().OnlyContain(request => request.Header("Content-Length") == $"{request.Bytes.Length}");
    }

    private static Scene WithKey(string key, string version = "5.3.0") =>
        new(version, options => (options.Username, options.Password, options.ApiKey) = (null, null, key));
}
