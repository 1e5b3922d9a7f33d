using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Adding;

public sealed class ChangedKeyTests
{
    [Fact]
    public async Task A_magnet_whose_metadata_changed_its_key_before_the_first_look_is_added()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.Next("torrents/add", (_, _) =>
        {
            scene.Server.Hold(Sample.Hybrid);
            return Task.FromResult<HttpResponseMessage?>(new(System.Net.HttpStatusCode.OK) { Content = new StringContent("Ok.") });
        });
        var magnet = MagnetLink.Create(InfoHash.Parse(Sample.HybridV1));

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(magnet)));

        result.Should().Be(AddResult.Added(magnet.Hash));
        (await scene.Api.GetAsync(magnet.Hash))!.Hash.Should().Be(Sample.Hybrid);
    }

    [Fact]
    public async Task A_magnet_that_was_accepted_is_pending_where_the_last_look_for_it_fails()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0", options => options.VisibilityTimeout = TimeSpan.FromMilliseconds(1));
        scene.Server.Next("torrents/add", (_, _) =>
        {
            scene.Server.Next("torrents/info", 502, times: 20);
            return Task.FromResult<HttpResponseMessage?>(new(System.Net.HttpStatusCode.OK) { Content = new StringContent("Ok.") });
        });

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Sample.Magnet(1))));

        result.Should().Be(AddResult.Pending(Sample.Hash(1)));
    }
}
