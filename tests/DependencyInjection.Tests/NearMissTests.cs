using TorrentApi.DependencyInjection.Checking;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class NearMissTests
{
    private static readonly string[] Kinds = ["qBittorrent", "µTorrent", "TorBox"];

    [Theory]
    [InlineData("qbitorrent", "qBittorrent")]
    [InlineData("QBittorent", "qBittorrent")]
    [InlineData("qbit", "qBittorrent")]
    [InlineData("uTorrent", "µTorrent")]
    [InlineData("tor box", "TorBox")]
    public void A_mistyped_word_is_recognised(string word, string meant) => NearMiss.Find(word, Kinds).Should().Be(meant);

    [Theory]
    [InlineData("Transmission")]
    [InlineData("x")]
    [InlineData("")]
    public void A_word_that_is_like_none_is_not_guessed(string word) => NearMiss.Find(word, Kinds).Should().BeNull();
}
