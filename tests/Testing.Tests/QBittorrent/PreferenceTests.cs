using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Settings;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>Settings of simulated servers of every version: read, changed, read again, restored; and what else is done to the server itself.</summary>
public sealed class PreferenceTests
{
    private const int LeastOfV2 = 20;
    private const int LeastOfV1 = 12;

    public static TheoryData<string> Versions => ["3.2.0", "3.3.4", "3.3.16", "4.0.4", "4.1.9", "4.2.5", "4.5.2", "5.1.0", "5.3.0"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Settings_are_changed_and_restored_and_nothing_else_changes(string version)
    {
        await using var server = QBittorrentServer.Start(version);
        await using var api = Connect(server);
        var before = await api.Preferences.GetAsync(Token);

        var sent = await api.Preferences.UpdateAsync(PreferenceChanges.Apply, Token);
        var changed = await api.Preferences.GetAsync(Token);
        await api.Preferences.UpdateAsync(_ => before, Token);
        var restored = await api.Preferences.GetAsync(Token);

        (PreferenceChanges.Count(sent) + sent.Others.Count).Should().BeGreaterThanOrEqualTo(Version.Parse(version) < new Version(4, 1) ? LeastOfV1 : LeastOfV2);
        PreferenceChanges.Differences(changed, PreferenceChanges.Apply(before)).Should().BeEmpty();
        PreferenceChanges.Differences(restored, before).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_partial_change_costs_no_other_setting(string version)
    {
        await using var server = QBittorrentServer.Start(version);
        await using var api = Connect(server);
        await api.Preferences.UpdateAsync(PreferenceChanges.Apply, Token);
        var before = await api.Preferences.GetAsync(Token);

        await api.Preferences.SetAsync(new() { QueueingEnabled = true }, Token);
        await api.SpeedLimits!.SetGlobalDownloadAsync(2048, cancellationToken: Token);

        PreferenceChanges.Differences(await api.Preferences.GetAsync(Token), before with { QueueingEnabled = true, DownloadLimit = Limit<long>.At(2048) }).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_password_is_set_and_never_told(string version)
    {
        const string Password = "another password";
        await using var server = QBittorrentServer.Start(version);
        await using var api = Connect(server);

        await api.Preferences.SetAsync(new() { WebUIPassword = Password, MailPassword = "m" }, Token);

        var told = await api.Preferences.GetAsync(Token);
        (told.WebUIPassword, told.MailPassword).Should().Be((null, null));
        await using var other = Connect(server, Password);
        (await other.ListAsync(cancellationToken: Token)).Should().BeEmpty("the new password lets in");
    }

    [Fact]
    public async Task A_refused_password_keeps_the_old_one()
    {
        await using var server = QBittorrentServer.Start("5.3.0");
        await using var api = Connect(server);

        var set = () => api.Preferences.SetAsync(new() { WebUIPassword = "short", Dht = true }, Token);

        (await set.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Conflict>();
        (await api.Preferences.GetAsync(Token)).Dht.Should().BeFalse("nothing was set");
        await using var other = Connect(server);
        (await other.ListAsync(cancellationToken: Token)).Should().BeEmpty();
    }

    private static QBittorrentApi Connect(QBittorrentServer server, string password = QBittorrentServerOptions.DefaultPassword) =>
        new(new QBittorrentOptions { BaseAddress = server.Address, Username = QBittorrentServerOptions.DefaultUsername, Password = password });
}
