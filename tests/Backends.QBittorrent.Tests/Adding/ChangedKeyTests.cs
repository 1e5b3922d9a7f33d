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
}
