using System.Text;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

/// <summary>Servers of the API v1 read 10 MB and then hang up.</summary>
public sealed class LargeFileTests
{
    [Theory]
    [InlineData(9_900_000, true)]
    [InlineData(10_000_000, false)]
    public async Task A_file_over_10_MB_is_rejected_before_it_is_sent(int bytes, bool isSent)
    {
        await using var scene = await Scene.ConnectedAsync("4.0.4");
        var adding = () => scene.FinishAsync(scene.Api.AddAsync(new AddRequest(FileOf(bytes))));

        if (isSent) (await adding()).Outcome.Should().Be(AddOutcome.Added);
        else (await Failure.OfAsync<ApiError.RejectedTorrent>(adding)).Reason.Should().Contain("10 MB");

        scene.Server.Actions.Contains("command/upload").Should().Be(isSent);
    }

    private static TorrentFile FileOf(int bytes)
    {
        var comment = new string('x', bytes);
        return TorrentFile.Parse(Encoding.ASCII.GetBytes(
            $"d7:comment{bytes}:{comment}4:infod6:lengthi1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee"));
    }
}
