using TorrentApi.Backends.QBittorrent;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent;

/// <summary>A server that comes back as the other generation of its API, over real HTTP.</summary>
public sealed class UpgradeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("4.0.4", "4.1.9")]
    [InlineData("3.3.4", "5.3.0")]
    [InlineData("5.1.0", "3.3.16")]
    [InlineData("4.2.5", "3.2.0")]
    public async Task A_client_goes_on_with_the_server_that_came_back_and_logs_in_once(string before, string after)
    {
        await using var server = QBittorrentServer.Start(before);
        await using var api = new QBittorrentApi(
            new QBittorrentOptions { BaseAddress = server.Address, Username = server.Options.Username, Password = server.Options.Password });
        var sample = SampleTorrents.SingleFile(Guid.NewGuid());
        await api.AddAsync(new AddRequest(sample.File), Token);
        var requests = server.Requests.Count;

        server.Restart(after);
        await api.StartAsync(sample.Target, Token);
        await api.RemoveAsync(sample.Target, RemoveData.Keep, Token);

        (await api.GetServerAsync(Token)).Version.Should().Be($"v{after}");
        (await api.ListAsync(cancellationToken: Token)).Should().BeEmpty();
        server.Requests.Skip(requests).Count(request => request.Path.EndsWith("login", StringComparison.Ordinal)).Should().Be(1);
    }
}
