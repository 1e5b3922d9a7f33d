using System.Text.Json;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Native;

/// <summary>Search on a real server, with a plugin that the test serves, run by the machine's own Python.</summary>
public abstract class SearchTests(RealServerPool pool, string version) : NativeTest(pool, version)
{
    // Where the launcher of eng/servers looks for it.
    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan PythonPatience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_plugin_is_installed_searches_and_is_uninstalled()
    {
        NeedPython();
        await using var server = await StartWithPythonAsync();
        await using var api = Connect(server);
        await using var site = new FeedServer();

        await api.Search.InstallPluginsAsync([site.PluginUrl], Token);
        await Eventually.HoldsAsync(async () => (await api.Search.ListPluginsAsync(Token)).Count == 1, "the plugin is installed", PythonPatience);
        var plugin = (await api.Search.ListPluginsAsync(Token)).Single();
        plugin.Should().BeEquivalentTo(new QBittorrentSearchPlugin { Name = "local", Title = "Local", Version = "1.10", SiteUrl = "http://127.0.0.1:9", IsEnabled = true, Categories = ["movies", "software"] });

        var search = await api.Search.StartAsync("linux", plugins: ["local"], cancellationToken: Token);
        await Eventually.HoldsAsync(async () => await api.Search.GetAsync(search, Token) is { IsRunning: false }, "the search is over", PythonPatience);
        var all = await api.Search.ListResultsAsync(search, cancellationToken: Token);
        var page = await api.Search.ListResultsAsync(search, 1, 1, Token);

        (all.IsRunning, all.Total, page.Total).Should().Be((false, 3, 3));
        all.Results.Select(result => (result.Name, result.SizeBytes, result.Seeds, result.Leechers)).Should().Equal(
            ("linux 0", null, 0, null), ("linux 1", 1024 * 1024, 1, null), ("linux 2", 2 * 1024 * 1024, 2, null));
        page.Results.Should().Equal(all.Results[1]);
        (page.Results[0].Plugin, page.Results[0].PublishedAt?.ToUnixTimeSeconds()).Should().Be(IsFrom("5.0") ? ("local", 1767348001L) : (null, null));
        await FailureAsync<ApiError.Conflict>(() => api.Search.ListResultsAsync(search, 9, cancellationToken: Token));
        await CheckDownloadAsync(api, all.Results[1]);
        await CheckCategoriesAsync(api);

        await api.Search.StopAsync(search, Token);
        (await api.Search.ListAsync(Token)).Select(job => job.Id).Should().Equal(search);
        await api.Search.RemoveAsync(search, Token);
        await api.Search.RemoveAsync(search, Token);
        (await api.Search.GetAsync(search, Token)).Should().BeNull();
        await FailureAsync<ApiError.Conflict>(() => api.Search.StopAsync(search, Token));

        await api.Search.DisablePluginsAsync(["local"], Token);
        (await api.Search.ListPluginsAsync(Token)).Single().IsEnabled.Should().BeFalse();
        await api.Search.EnablePluginsAsync(["local"], Token);
        (await api.Search.ListPluginsAsync(Token)).Single().IsEnabled.Should().BeTrue();
        await api.Search.UninstallPluginsAsync(["local"], Token);
        (await api.Search.ListPluginsAsync(Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_search_belongs_to_its_session_before_5_3_and_to_everybody_since()
    {
        NeedPython();
        await using var server = await StartWithPythonAsync();
        await using var api = Connect(server);
        await using var other = Connect(server);

        var search = await api.Search.StartAsync("linux", cancellationToken: Token);

        (await api.Search.ListAsync(Token)).Should().ContainSingle();
        (await other.Search.GetAsync(search, Token) is not null).Should().Be(IsFrom("5.3"));
        if (!IsFrom("5.3")) await FailureAsync<ApiError.Conflict>(() => other.Search.ListResultsAsync(search, cancellationToken: Token));
    }

    [Fact]
    public async Task An_update_of_the_plugins_is_accepted()
    {
        await using var server = await StartAsync();
        await using var api = Connect(server);

        await api.Search.UpdatePluginsAsync(Token);

        (await api.Search.ListPluginsAsync(Token)).Should().BeEmpty("there is none to update");
    }

    private static async Task AddedAsync(QBittorrentApi api, string magnet) =>
        await Eventually.HoldsAsync(async () => await api.GetAsync(MagnetLink.Parse(magnet).Hash, Token) is not null, "what was found was added");

    private async Task CheckDownloadAsync(QBittorrentApi api, QBittorrentSearchResult result)
    {
        if (!IsFrom("5.0"))
        {
            (await FailureAsync<ApiError.Unsupported>(() => api.Search.DownloadAsync(result with { Plugin = "local" }, Token))).What.Should().Contain("5.0");
            return;
        }

        await api.Search.DownloadAsync(result, Token);
        await AddedAsync(api, result.Url);
    }

    private async Task CheckCategoriesAsync(QBittorrentApi api)
    {
        if (IsFrom("4.3")) await FailureAsync<ApiError.Unsupported>(() => api.Search.ListCategoriesAsync(Token));
        else (await api.Search.ListCategoriesAsync(Token)).Should().BeEquivalentTo("All categories", "Movies", "Software");
    }

    private static void NeedPython()
    {
        const string Absence = "search needs Python: apt-get install python3";
        if (File.Exists(Python)) return;
        if (Environment.GetEnvironmentVariable("TORRENTAPI_REQUIRE_SERVERS") is "1") Assert.Fail(Absence);
        Assert.Skip(Absence);
    }

    /// <summary>5.3.0 wants Python 3.13; what it runs is content with less, so that it is told so.</summary>
    private async Task<QBittorrentProcess> StartWithPythonAsync()
    {
        var server = await StartAsync();
        if (!IsFrom("5.3") || OperatingSystem.IsWindows()) return server;

        var python = Path.Combine(server.ProfileDirectory, "python3");
        await File.WriteAllTextAsync(python, $"#!/bin/sh\n[ \"$1\" = --version ] && exec echo Python 3.13.0\nexec {Python} \"$@\"\n", Token);
        File.SetUnixFileMode(python, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var raw = await RawClient.LoginAsync(server, Token);
        await raw.PostAsync("api/v2/app/setPreferences", [("json", JsonSerializer.Serialize(new Dictionary<string, string> { ["python_executable_path"] = python }))], Token);
        return server;
    }
}

public sealed class Search425Tests(RealServerPool pool) : SearchTests(pool, QBittorrentVersions.V4_2_5);

public sealed class Search452Tests(RealServerPool pool) : SearchTests(pool, QBittorrentVersions.V4_5_2);

public sealed class Search510Tests(RealServerPool pool) : SearchTests(pool, QBittorrentVersions.V5_1_0);

public sealed class Search530Tests(RealServerPool pool) : SearchTests(pool, QBittorrentVersions.V5_3_0);
