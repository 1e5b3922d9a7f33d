using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>Every release: what it is said to support, and what the adapter does for each add option.</summary>
public sealed class VersionTableTests
{
    public static TheoryData<string> Releases => [.. ServerVersion.Ever.Select(version => version.App)];

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task The_capabilities_are_those_of_the_release(string release)
    {
        await using var scene = new Scene(release);

        var server = await scene.Api.GetServerAsync();

        (server.Version, server.ApiVersion).Should().Be(($"v{release}", scene.Server.Version.Api));
        server.Capabilities.Should().BeEquivalentTo(VersionTable.Of(scene.Server.Version));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Each_add_option_goes_with_the_add_comes_after_it_or_is_refused(string release)
    {
        await using var scene = await Scene.ConnectedAsync(release);

        foreach (var (number, row) in VersionTable.Options.Index())
        {
            scene.Server.Forget();
            var adding = () => scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(number + 1), row.Ask)));

            if (scene.Server.Version.IsFrom(row.Since)) await AssertAppliedAsync(scene, row, adding);
            else await AssertRefusedAsync(scene, row, adding);
        }
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task A_torrent_with_only_a_v2_hash_needs_4_4_and_libtorrent_2(string release)
    {
        var magnet = MagnetLink.Parse($"magnet:?xt=urn:btmh:1220{Sample.HybridV2}");
        await using var scene = await Scene.ConnectedAsync(release);
        var adding = () => scene.Api.AddAsync(new AddRequest(magnet));

        if (scene.Server.Version.IsFrom("4.4.0")) (await adding()).Outcome.Should().Be(AddOutcome.Added);
        else (await Failure.OfAsync<ApiError.Unsupported>(adding)).Capability.Should().Be(Capability.AddV2);
    }

    [Theory]
    [InlineData("4.4.0")]
    [InlineData("4.5.2")]
    [InlineData("5.3.0")]
    public async Task A_build_with_libtorrent_1_2_knows_v1_only(string release)
    {
        await using var scene = new Scene(release);
        scene.Server.Version = scene.Server.Version with { Libtorrent = "1.2.19.0" };

        var server = await scene.Api.GetServerAsync();

        server.Capabilities.Should().BeEquivalentTo(VersionTable.Of(scene.Server.Version).Except([Capability.AddV2]));
    }

    [Theory]
    [InlineData("4.3.5", false, false)]
    [InlineData("4.4.0", true, false)]
    [InlineData("4.4.1", true, false)]
    [InlineData("4.5.0", true, true)]
    [InlineData("5.3.0", true, true)]
    public async Task The_native_options_are_refused_by_releases_without_them(string release, bool hasDownloadPath, bool hasStopCondition)
    {
        await using var scene = await Scene.ConnectedAsync(release);

        await AssertNativeAsync(scene, new() { DownloadPath = "/incomplete" }, hasDownloadPath, "downloadPath", "/incomplete");
        await AssertNativeAsync(scene, new() { StopCondition = QBittorrentStopCondition.FilesChecked }, hasStopCondition, "stopCondition", "FilesChecked");
    }

    private static async Task AssertAppliedAsync(Scene scene, OptionRow row, Func<Task<AddResult>> adding)
    {
        var result = await adding();

        var isNative = scene.Server.Version.IsFrom(row.NativeSince);
        (result.Outcome, result.Skipped.Count).Should().Be((AddOutcome.Added, 0), "{0} is supported", row.Option);
        var add = scene.Server.Version.IsV1 ? "command/download" : "torrents/add";
        scene.Server.Actions.Where(action => action is not ("torrents/info" or "query/torrents")).Should()
            .Equal(isNative ? [add] : [add, CallOf(row, scene.Server.Version)], "{0} is asked for", row.Option);
        if (isNative) scene.Server.Last(add)[row.Parameter].Should().Be(row.Value, "{0} is native", row.Option);
    }

    /// <summary>Three options are set after the add over both generations, under two names.</summary>
    private static string CallOf(OptionRow row, ServerVersion version) => (row.Option, version.IsV1) switch
    {
        (Capability.AddForced, true) => "command/setForceStart",
        (Capability.AddTopOfQueue, true) => "command/topPrio",
        (Capability.AddAutomaticManagement, true) => "command/setAutoTMM",
        _ => row.Call!,
    };

    private static async Task AssertRefusedAsync(Scene scene, OptionRow row, Func<Task<AddResult>> adding)
    {
        (await Failure.OfAsync<ApiError.Unsupported>(adding)).Capability.Should().Be(row.Option);
        scene.Server.Requests.Should().BeEmpty("{0} is refused before anything is sent", row.Option);
    }

    private static async Task AssertNativeAsync(Scene scene, QBittorrentAddOptions native, bool isSupported, string parameter, string value)
    {
        scene.Server.Forget();
        var adding = () => scene.Api.AddAsync(new AddRequest(Sample.Magnet(parameter.Length), new AddOptions { Native = [native] }));

        if (!isSupported)
        {
            await Failure.OfAsync<ApiError.Unsupported>(adding);
            scene.Server.Requests.Should().BeEmpty();
            return;
        }

        await adding();
        scene.Server.Last("torrents/add")[parameter].Should().Be(value);
    }
}
