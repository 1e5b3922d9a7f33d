using TorrentApi.Backends.TorBox;
using TorrentApi.Backends.UTorrent;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Testing.Tests.Watching;

/// <summary>The game of <see cref="MirrorModelTests"/> on the other kinds of servers: by µTorrent's cache ids, and by comparing lists.</summary>
public sealed class OtherMirrorModelTests
{
    private static readonly ResponseFault[] Faults = [ResponseFault.ServerError, ResponseFault.Drop, ResponseFault.CutBody];

    [Theory]
    [InlineData("2.2.1", 3)]
    [InlineData("3.5.5", 4)]
    public async Task A_mirror_equals_a_µTorrent_whatever_happens(string version, int seed)
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start(version, new UTorrentServerOptions { Clock = clock, DownloadRate = 0 });
        var options = new UTorrentOptions { BaseAddress = server.Address, Username = server.Options.Username, Password = server.Options.Password };
        using var mirrored = new UTorrentApi(options);
        using var other = new UTorrentApi(options);
        await using var model = new PlainModel(mirrored, other, new PlainModel.Hooks
        {
            Complete = hash => server.Complete(hash),
            Change = (hash, how) => server.SetStatus(hash, how == 0 ? null : 128 + how),
            Fail = how => server.Fail(Faults[how]),
            Heal = server.Heal,
        }, seed);

        await model.RunAsync(steps: 1_000);

        model.Compared.Should().BeGreaterThan(300);
    }

    [Fact]
    public async Task A_mirror_equals_a_TorBox_whatever_happens()
    {
        await using var server = TorBoxServer.Start(new TorBoxServerOptions { RequestsPerMinute = 1_000_000, CreatesPerMinute = 100_000, CreatesPerHour = 100_000, Slots = 1_000, DownloadRate = 0, UploadRate = 0 });
        var options = new TorBoxOptions
        {
            BaseAddress = server.Address, ApiKey = server.Options.ApiKey, RequestsPerMinute = 1_000_000, CreatesPerMinute = 100_000, CreatesPerHour = 100_000,
        };
        using var mirrored = new TorBoxApi(options);
        using var other = new TorBoxApi(options);
        await using var model = new PlainModel(mirrored, other, new PlainModel.Hooks
        {
            Complete = hash => server.Complete(hash),
            Change = (hash, how) => server.SetState(hash, how == 0 ? null : new TorBoxState { Text = $"word {how}" }),
            Expect = file => server.Cache(file),
            Fail = how => server.Fail(Faults[how], path: "mylist"),
            Heal = server.Heal,
        }, seed: 5);

        await model.RunAsync(steps: 500);

        model.Compared.Should().BeGreaterThan(150);
    }

    [Fact]
    public async Task A_mirror_equals_a_server_in_memory_whatever_happens()
    {
        var clock = new ManualClock();
        var server = new InMemoryServer(new InMemoryOptions(), clock);
        var services = new BackendServices { Clock = clock };
        using var mirrored = new InMemoryTorrentApi(server, services);
        using var other = new InMemoryTorrentApi(server, services);
        await using var model = new PlainModel(mirrored, other, new PlainModel.Hooks
        {
            Complete = hash => server.Complete(hash),
            Change = (hash, how) => server.SetState(hash, how == 0 ? null : how == 1 ? TorrentState.Checking : TorrentState.Moving),
            Fail = _ => server.Fault = new ApiError.Unreachable("nobody is there"),
            Heal = () => server.Fault = null,
        }, seed: 6);

        await model.RunAsync(steps: 2_000);

        (model.Compared > 500, model.Disturbed > 100).Should().Be((true, true));
    }
}
