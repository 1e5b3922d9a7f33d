using TorrentApi.Backends.UTorrent;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>What is µTorrent's alone, against each build that has it: no suite is about these, because no other backend has them.</summary>
public sealed class UTorrentNativeTests
{
    private static readonly Uri Nowhere = new("http://127.0.0.1:9/feed");

    public static TheoryData<string> Versions => [.. UTorrentServer.Versions];

    public static TheoryData<string> SinceV3 => [.. UTorrentServer.Versions.Where(version => !version.StartsWith("2.", StringComparison.Ordinal))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Settings_are_listed_and_set(string version)
    {
        await using var server = UTorrentServer.Start(version);
        await using var api = Connect(server);

        await api.Settings.SetAsync("max_dl_rate", 40, Token);

        var settings = await api.Settings.ListAsync(Token);
        settings.Single(setting => setting.Name == "max_dl_rate").Number.Should().Be(40);
        settings.Should().OnlyHaveUniqueItems(setting => setting.Name);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task What_is_paused_runs_again_when_started(string version)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { DownloadRate = 0 });
        await using var api = Connect(server);
        var sample = await AddAsync(api);

        await api.PauseAsync(sample.Target, Token);
        var paused = await api.GetAsync(sample.Target, Token);
        await api.StartAsync(sample.Target, Token);
        var started = await api.GetAsync(sample.Target, Token);

        (paused!.State, paused.IsPaused).Should().Be((TorrentState.Stopped, true));
        (started!.State, started.IsPaused).Should().Be((TorrentState.Downloading, false));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Properties_are_read_and_set(string version)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { DownloadRate = 0 });
        await using var api = Connect(server);
        var sample = await AddAsync(api);

        await api.SetPropertiesAsync(sample.Target, new UTorrentProperties { UploadSlots = 7, Dht = 0, SeedTime = 60 }, Token);

        var properties = await api.GetPropertiesAsync(sample.Target, Token);
        (properties.UploadSlots, properties.Dht, properties.SeedTime, properties.PeerExchange).Should().Be((7, 0, 60L, 1));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Every_column_of_the_list_is_told(string version)
    {
        await using var server = UTorrentServer.Start(version);
        await using var api = Connect(server);
        var sample = await AddAsync(api);

        var row = (await api.ListNativeAsync(Token)).Should().ContainSingle().Which;

        row.Hash.Should().Be(sample.Hash);
        row.Columns.Should().HaveCountGreaterThanOrEqualTo(19);
    }

    [Theory]
    [MemberData(nameof(SinceV3))]
    public async Task A_feed_is_added_changed_and_removed(string version)
    {
        await using var server = UTorrentServer.Start(version);
        await using var api = Connect(server);

        var id = await api.Rss.AddFeedAsync(new() { Url = Nowhere.AbsoluteUri, Enabled = true }, Token);
        await api.Rss.EditFeedAsync(id!.Value, new() { Enabled = false }, Token);
        var feeds = await api.Rss.ListFeedsAsync(Token);
        await api.Rss.RemoveFeedAsync(id.Value, Token);

        feeds.Should().ContainSingle().Which.Should().Match<UTorrentFeed>(feed => feed.Id == id && !feed.IsEnabled && feed.Url.Contains(Nowhere.AbsoluteUri));
        (await api.Rss.ListFeedsAsync(Token)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SinceV3))]
    public async Task A_filter_is_added_changed_and_removed(string version)
    {
        await using var server = UTorrentServer.Start(version);
        await using var api = Connect(server);

        var id = await api.Rss.AddFilterAsync(new() { Name = "a", Filter = "*.iso" }, Token);
        await api.Rss.EditFilterAsync(id!.Value, new() { Name = "b" }, Token);
        var filters = await api.Rss.ListFiltersAsync(Token);
        await api.Rss.RemoveFilterAsync(id.Value, Token);

        filters.Should().ContainSingle().Which.Should().Match<UTorrentFilter>(filter => filter.Id == id && filter.Name == "b" && filter.Filter == "*.iso");
        (await api.Rss.ListFiltersAsync(Token)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SinceV3))]
    public async Task What_is_behind_an_address_is_the_servers_to_find_out(string version)
    {
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { FetchFeed = address => address == Nowhere ? [] : null });
        await using var api = Connect(server);

        await api.Rss.AddUnknownAsync(Nowhere, cancellationToken: Token);

        (await api.Rss.ListFeedsAsync(Token)).Should().ContainSingle("it was a feed");
    }

    [Theory]
    [MemberData(nameof(SinceV3))]
    public async Task The_history_is_told_and_forgotten(string version)
    {
        await using var server = UTorrentServer.Start(version);
        await using var api = Connect(server);

        await api.ResetTransferHistoryAsync(Token);

        var history = await api.GetTransferHistoryAsync(Token);
        history.DailyDownload.Should().NotBeEmpty().And.HaveSameCount(history.DailyUpload).And.OnlyContain(bytes => bytes == 0);
    }

    [Theory]
    [MemberData(nameof(SinceV3))]
    public async Task A_session_is_told_and_ended_and_the_client_goes_on(string version)
    {
        await using var server = UTorrentServer.Start(version);
        await using var api = Connect(server);

        var before = await api.ListSessionsAsync(Token);
        await api.LogoutAsync([before[0].Id], Token);
        var after = await api.ListSessionsAsync(Token);

        before.Should().ContainSingle();
        after.Should().ContainSingle("it has a session again").Which.Id.Should().NotBe(before[0].Id);
    }

    [Theory]
    [MemberData(nameof(SinceV3))]
    public async Task An_account_of_Remote_is_taken(string version)
    {
        await using var server = UTorrentServer.Start(version);
        await using var api = Connect(server);

        await api.ConfigureRemoteAsync("me", "a password", Token);

        var request = server.Requests.Single(request => request.Parameters.GetValueOrDefault("action") == "configremote");
        (request.Status, request.IsKnown).Should().Be((200, true));
        request.Parameters.Values.Should().NotContain("a password");
    }

    [Fact]
    public async Task The_version_is_told_by_the_server_that_has_it()
    {
        await using var server = UTorrentServer.Start("3.3-server");
        await using var api = Connect(server);

        var version = await api.GetVersionAsync(Token);

        (version.ProductCode, version.Major, version.Minor).Should().Be(("server", 3, 3));
    }

    private static UTorrentApi Connect(UTorrentServer server) =>
        new(new UTorrentOptions { BaseAddress = server.Address, Username = server.Options.Username, Password = server.Options.Password });

    private static async Task<SampleTorrent> AddAsync(UTorrentApi api)
    {
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        await api.AddAsync(new AddRequest(sample.File), Token);
        return sample;
    }
}
