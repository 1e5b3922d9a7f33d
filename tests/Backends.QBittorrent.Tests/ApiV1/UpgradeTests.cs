using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>A server that restarts as one of the other generation is noticed, and spoken to in its own way from then on.</summary>
public sealed class UpgradeTests
{
    private static readonly Dictionary<string, Func<ITorrentApi, Task>> Operations = new()
    {
        ["server"] = api => api.GetServerAsync(),
        ["list"] = api => api.ListAsync(),
        ["stop all"] = api => api.StopAsync(MultiTarget.All),
        ["start"] = api => api.StartAsync(Sample.Hash(1)),
        ["contents"] = api => api.ListContentsAsync(Sample.Hash(1)),
        ["trackers"] = api => api.Trackers!.ListAsync(Sample.Hash(1)),
        ["categories"] = api => api.Categories!.ListAsync(),
        ["create"] = api => api.Categories!.CreateAsync(new Category { Name = "new" }),
        ["remove"] = api => api.RemoveAsync(Sample.Hash(1), RemoveData.Keep),
        ["add"] = api => api.AddAsync(new AddRequest(Sample.Magnet(2))),
    };

    public static TheoryData<string, string, string, bool> Moves
    {
        get
        {
            var data = new TheoryData<string, string, string, bool>();
            foreach (var operation in Operations.Keys)
            {
                foreach (var keepsSessions in new[] { false, true })
                {
                    data.Add(operation, "4.0.4", "4.1.9", keepsSessions);
                    data.Add(operation, "3.3.16", "5.1.0", keepsSessions);
                    data.Add(operation, "4.1.9", "4.0.4", keepsSessions);
                    data.Add(operation, "5.3.0", "4.0.4", keepsSessions);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task An_operation_that_meets_the_change_is_done_in_the_new_way(string operation, string before, string after, bool keepsSessions)
    {
        await using var scene = await Scene.ConnectedAsync(before);
        scene.Server.Hold(Sample.Hash(1));
        if (!keepsSessions) scene.Server.DropSessions();
        scene.Server.Version = ServerVersion.Of(after);

        await scene.FinishAsync(DoneAsync(Operations[operation](scene.Api)));

        (await scene.Api.GetServerAsync()).Version.Should().Be($"v{after}");
        scene.Server.Logins.Should().Be(1, "the change costs one login");
    }

    [Fact]
    public async Task A_password_that_the_new_server_refuses_is_sent_once()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.DropSessions();
        scene.Server.Version = ServerVersion.Of("4.1.9");
        scene.Server.Next("auth/login", 200, "Fails.");

        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());
        await Failure.OfAsync<ApiError.LoginRefused>(() => scene.Api.ListAsync());

        scene.Server.Logins.Should().Be(1);
    }

    [Fact]
    public async Task A_404_of_a_server_that_stays_as_it_is_is_unexpected()
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        scene.Server.Next("query/torrents", 404);

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.ListAsync());

        scene.Server.Actions.Should().Equal("query/torrents", "version/api", "version/qbittorrent");
    }

    [Fact]
    public async Task An_update_within_the_generation_is_noticed_when_the_server_is_asked()
    {
        await using var scene = await Scene.ConnectedAsync("3.3.4");
        scene.Server.Version = ServerVersion.Of("3.3.16");

        var server = await scene.Api.GetServerAsync();

        server.Version.Should().Be("v3.3.16");
        server.Supports(Capability.AddStopped).Should().BeTrue();
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }
}
