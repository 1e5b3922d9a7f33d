using TorrentApi.Backends.QBittorrent;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>The native calls of <see cref="QBittorrentApi"/> about the server itself, on simulated servers.</summary>
public sealed class ServerItselfTests
{
    public static TheoryData<string> Versions => ["3.2.0", "3.3.4", "3.3.16", "4.0.4", "4.1.9", "4.2.5", "4.5.2", "5.1.0", "5.3.0"];

    public static TheoryData<string> WithLog => ["3.3.16", "4.0.4", "4.1.9", "4.2.5", "4.5.2", "5.1.0", "5.3.0"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(WithLog))]
    public async Task The_log_is_narrowed_by_level_and_number(string version)
    {
        await using var server = QBittorrentServer.Start(version);
        await using var api = Connect(server);

        var all = await api.Log.ListAsync(cancellationToken: Token);
        var serious = await api.Log.ListAsync(QBittorrentLogLevels.Warning | QBittorrentLogLevels.Critical, cancellationToken: Token);
        var late = await api.Log.ListAsync(after: all[0].Id, cancellationToken: Token);

        all[0].Message.Should().Be($"qBittorrent v{version} started");
        all[0].Time.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
        all[1].Message.Should().Contain("\"", "no version shows it as HTML");
        serious.Should().Equal(all.Where(entry => entry.Level is QBittorrentLogLevels.Warning or QBittorrentLogLevels.Critical));
        late.Should().Equal(all.Skip(1));
        (await api.Log.ListPeersAsync(cancellationToken: Token)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Statistics_and_native_list_are_told(string version)
    {
        await using var server = QBittorrentServer.Start(version);
        await using var api = Connect(server);
        await api.Add(MagnetLink.Parse($"magnet:?xt=urn:btih:{new string('a', 40)}&dn=A")).SendAsync(Token);

        (await api.GetStatisticsAsync(Token)).SessionDownloadedBytes.Should().Be(0);
        (await api.ListNativeAsync(Token)).Should().ContainSingle().Which.Hash.V1Hex.Should().Be(new string('a', 40));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task The_default_path_is_told_from_3_3_4_on(string version)
    {
        await using var server = QBittorrentServer.Start(version);
        await using var api = Connect(server);
        var get = () => api.Application.GetDefaultSavePathAsync(Token);

        if (version == "3.2.0") (await get.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Unsupported>();
        else (await get()).Should().Be("/downloads");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_ended_server_answers_no_more(string version)
    {
        await using var server = QBittorrentServer.Start(version);
        await using var api = Connect(server);

        await api.Application.ShutdownAsync(Token);

        var list = () => api.ListAsync(cancellationToken: Token);
        (await list.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Unreachable>();
    }

    [Fact]
    public async Task A_key_lets_in_until_it_is_another()
    {
        await using var server = QBittorrentServer.Start("5.3.0");
        await using var api = Connect(server);

        var first = await api.ApiKeys.RotateAsync(Token);
        (await api.ApiKeys.GetAsync(Token)).Should().Be(first);
        await using var keyed = new QBittorrentApi(new QBittorrentOptions { BaseAddress = server.Address, ApiKey = first.Value });
        var second = await keyed.ApiKeys.RotateAsync(Token);
        await using var late = new QBittorrentApi(new QBittorrentOptions { BaseAddress = server.Address, ApiKey = first.Value });
        var list = () => late.ListAsync(cancellationToken: Token);

        (await list.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.LoginRefused>();
        second.Should().NotBe(first);
        await api.ApiKeys.DeleteAsync(Token);
        (await api.ApiKeys.GetAsync(Token)).Should().BeNull();
    }

    [Fact]
    public async Task Machine_and_cookies_are_told()
    {
        QBittorrentCookie[] cookies = [new() { Name = "n", Value = "v", Domain = "host.example", Path = "/", ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(2_000_000_000) }, new() { Name = "m" }];
        await using var server = QBittorrentServer.Start("5.3.0", new QBittorrentServerOptions { HasFolder = path => path == "/downloads" });
        await using var api = Connect(server);
        var application = api.Application;

        await application.SetCookiesAsync(cookies, Token);

        (await application.ListCookiesAsync(Token)).Should().Equal(cookies);
        (await application.ListNetworkInterfacesAsync(Token)).Should().Equal(new QBittorrentNetworkInterface("lo", "lo"));
        (await application.ListNetworkAddressesAsync("lo", Token)).Should().Contain("127.0.0.1");
        (await application.ListNetworkAddressesAsync("nope", Token)).Should().BeEmpty();
        (await application.ListDirectoryAsync("/downloads", cancellationToken: Token)).Should().BeEmpty();
        (await application.GetDefaultSavePathAsync(Token)).Should().Be("/downloads");
        (await application.GetLaunchTimeAsync(Token)).Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
        (await application.GetBuildInfoAsync(Token)).Libtorrent.Should().StartWith("2.");
        await application.SendTestMailAsync(Token);
    }

    private static QBittorrentApi Connect(QBittorrentServer server) => new(new QBittorrentOptions
    {
        BaseAddress = server.Address, Username = QBittorrentServerOptions.DefaultUsername, Password = QBittorrentServerOptions.DefaultPassword,
    });
}
