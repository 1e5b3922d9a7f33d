using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>Up to 3.3.16 the order of pieces is toggled after the add: once, and then the list has the last word.</summary>
public sealed class PickingTests
{
    private static readonly AddRequest Both = new(Sample.Magnet(1), new AddOptions { Sequential = true, FirstLastPieceFirst = true });

    [Fact]
    public async Task Both_are_toggled_once()
    {
        await using var scene = await Scene.ConnectedAsync("3.3.16");
        scene.Server.Next("command/download", (_, _) =>
        {
            scene.Server.Hold(Sample.Hash(1)).CanBeWatched = true;
            return Task.FromResult<HttpResponseMessage?>(ScriptedServer.Text(200, "Ok."));
        });

        var result = await scene.FinishAsync(scene.Api.AddAsync(Both));

        result.Skipped.Should().BeEmpty();
        scene.Server.Actions.Where(action => action.StartsWith("command/toggle", StringComparison.Ordinal))
            .Should().Equal("command/toggleSequentialDownload", "command/toggleFirstLastPiecePrio");
        scene.Server.Torrents.Values.Single().Should().Match<ScriptedTorrent>(torrent => torrent.IsSequential && torrent.IsFirstLast);
    }

    [Fact]
    public async Task First_and_last_pieces_that_cannot_be_ranked_are_told_as_skipped()
    {
        await using var scene = await Scene.ConnectedAsync("3.3.16");

        var result = await scene.FinishAsync(scene.Api.AddAsync(Both));

        result.Skipped.Should().ContainSingle().Which.Should().Match<SkippedOption>(skipped => skipped.Option == Capability.AddPicking && skipped.Error is ApiError.Conflict);
        scene.Server.Actions.Count(action => action == "command/toggleFirstLastPiecePrio").Should().Be(1, "a second toggle would undo the first");
    }
}
