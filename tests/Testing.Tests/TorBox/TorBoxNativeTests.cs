using TorrentApi.Backends.TorBox;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>What is TorBox's alone, against the simulated service: no suite is about these, because no other backend has them.</summary>
public sealed class TorBoxNativeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_add_in_the_background_shows_by_itself()
    {
        await using var server = Start();
        using var api = Connect(server);
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());

        var result = await api.AddAsync(new AddRequest(sample.File, new AddOptions { Native = [new TorBoxAddOptions { Background = true }] }), Token);

        result.Outcome.Should().BeOneOf(AddOutcome.Added, AddOutcome.Pending);
        server.Requests.Should().Contain(request => request.Path.EndsWith("asynccreatetorrent", StringComparison.Ordinal));
        (await api.WaitUntilAsync(sample.Target, _ => true, cancellationToken: Token)).Hash.Should().Be(sample.Hash);
    }

    [Fact]
    public async Task A_complete_torrent_gets_another_name_tags_and_aliases()
    {
        await using var server = Start();
        using var api = Connect(server);
        var sample = await AddCompleteAsync(server, api);
        var alias = SampleTorrents.UnknownHash();

        await api.EditAsync(sample.Target, new TorBoxEdit { Name = "n", Tags = ["a"], AlternativeHashes = [alias] }, Token);

        var torrent = await api.GetAsync(alias, Token);
        (torrent!.Name, torrent.Tags.Single(), torrent.Hash).Should().Be(("n", "a", sample.Hash));
    }

    [Fact]
    public async Task What_waits_is_listed_started_and_removed()
    {
        await using var server = Start();
        using var api = Connect(server);
        var (first, second) = (SampleTorrents.SingleFile(Guid.NewGuid()), SampleTorrents.SingleFile(Guid.NewGuid()));
        server.Queue(first.File);
        server.Queue(second.File);

        var waiting = await api.Queue.ListAsync(Token);
        await api.Queue.StartAsync(waiting.Single(one => one.Hash == first.Hash).Id, Token);
        await api.Queue.RemoveAsync(waiting.Single(one => one.Hash == second.Hash).Id, Token);

        (await api.Queue.ListAsync(Token)).Should().BeEmpty();
        (await api.ListAsync(cancellationToken: Token)).Should().ContainSingle().Which.Hash.Should().Be(first.Hash);
    }

    [Fact]
    public async Task The_account_is_told()
    {
        await using var server = Start();
        using var api = Connect(server);

        var user = await api.GetUserAsync(Token);

        user.Id.Should().BePositive();
        user.Plan.Should().Be((int)server.Options.Plan);
    }

    [Fact]
    public async Task The_swarm_is_asked_by_hash_and_by_magnet_link()
    {
        await using var server = Start();
        using var api = Connect(server);
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        server.Cache(sample.File);

        var byHash = await api.GetInfoAsync(sample.Hash, new TorBoxInfoOptions { UseCache = true }, Token);
        var byMagnet = await api.GetInfoAsync(MagnetLink.Create(sample.Hash), new TorBoxInfoOptions { UseCache = true }, Token);
        var unknown = await api.GetInfoAsync(SampleTorrents.UnknownHash(), cancellationToken: Token);

        (byHash!.Hash, byHash.Name, byHash.SizeBytes).Should().Be((sample.Hash, sample.Name, sample.File.TotalSizeBytes));
        byMagnet.Should().BeEquivalentTo(byHash);
        unknown.Should().BeNull();
    }

    [Fact]
    public async Task A_file_is_made_of_a_magnet_link()
    {
        await using var server = Start();
        using var api = Connect(server);
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        server.Cache(sample.File);

        var file = await api.MakeFileAsync(MagnetLink.Create(sample.Hash), Token);

        file!.Hash.Should().Be(sample.Hash);
    }

    [Fact]
    public async Task The_old_search_is_unsupported_unless_the_service_still_has_it()
    {
        await using var server = Start();
        using var api = Connect(server);
        await using var old = Start(new TorBoxQuirks { OldSearchLives = true });
        using var oldApi = Connect(old);
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        old.Cache(sample.File);

        var search = () => api.SearchAsync(sample.Name, Token);
        var found = await oldApi.SearchAsync(sample.Name, Token);

        (await search.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Unsupported>();
        found.Should().ContainSingle().Which.Hash.Should().Be(sample.Hash);
    }

    [Fact]
    public async Task A_device_gets_a_key_that_works()
    {
        await using var server = Start();
        using var login = new TorBoxDeviceLogin(new TorBoxOptions { BaseAddress = server.Address });

        var code = await login.StartAsync("a program", Token);
        var before = await login.GetKeyAsync(code, Token);
        server.ApproveDevice(code.UserCode);
        var key = await login.GetKeyAsync(code, Token);

        before.Should().BeNull("nobody has let it in yet");
        using var api = new TorBoxApi(new TorBoxOptions { BaseAddress = server.Address, ApiKey = key });
        (await api.GetUserAsync(Token)).Id.Should().BePositive();
    }

    private static TorBoxServer Start(TorBoxQuirks? quirks = null) =>
        TorBoxServer.Start(new TorBoxServerOptions { Quirks = quirks ?? new TorBoxQuirks(), DownloadRate = 0, MovingTime = TimeSpan.Zero });

    private static TorBoxApi Connect(TorBoxServer server) => new(new TorBoxOptions { BaseAddress = server.Address, ApiKey = server.Options.ApiKey });

    private static async Task<SampleTorrent> AddCompleteAsync(TorBoxServer server, TorBoxApi api)
    {
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        await api.AddAsync(new AddRequest(sample.File), Token);
        server.Complete(sample.Target);
        return sample;
    }
}
