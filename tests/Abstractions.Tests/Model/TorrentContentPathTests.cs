using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Model;

public sealed class TorrentContentPathTests
{
    [Fact]
    public void A_path_told_by_its_name_lies_in_the_save_path()
    {
        var torrent = Torrents.Make(1) with { SavePath = "/data", ContentName = "film.mkv" };

        torrent.ContentPath.Should().Be("/data/film.mkv");
        torrent.ContentName.Should().Be("film.mkv");
    }

    [Fact]
    public void A_path_told_as_a_whole_has_a_name_where_it_lies_in_the_save_path() =>
        (Torrents.Make(1) with { SavePath = "/data", ContentPath = "/data/film.mkv" }).ContentName.Should().Be("film.mkv");

    [Theory]
    [InlineData("/data", "/data/a/film.mkv")]
    [InlineData("/data", "/datafilm.mkv")]
    [InlineData("/data", "/data/")]
    [InlineData("/data", "/data")]
    [InlineData("/data", "/elsewhere/film.mkv")]
    [InlineData("C:\\data", "C:\\data\\film.mkv")]
    [InlineData(null, "/data/film.mkv")]
    public void A_path_that_leads_elsewhere_has_no_name(string? savePath, string contentPath)
    {
        var torrent = Torrents.Make(1) with { SavePath = savePath, ContentPath = contentPath };

        torrent.ContentName.Should().BeNull();
        torrent.ContentPath.Should().Be(contentPath);
    }

    [Fact]
    public void Told_either_way_it_is_the_same_torrent()
    {
        var whole = Torrents.Make(1) with { SavePath = "/data", ContentPath = "/data/film.mkv" };
        var byName = Torrents.Make(1) with { SavePath = "/data", ContentName = "film.mkv" };

        byName.Should().Be(whole);
        byName.Should().NotBe(whole with { ContentPath = "/data/other.mkv" });
        byName.Should().NotBe(byName with { ContentName = "other.mkv" });
    }

    [Fact]
    public void A_whole_path_wins_over_a_name() =>
        (Torrents.Make(1) with { SavePath = "/data", ContentName = "a", ContentPath = "/b/c" }).ContentPath.Should().Be("/b/c");

    [Fact]
    public void A_name_without_a_save_path_says_nothing()
    {
        var torrent = Torrents.Make(1) with { ContentName = "film.mkv" };

        torrent.ContentPath.Should().BeNull();
        torrent.ContentName.Should().BeNull();
        torrent.Should().Be(Torrents.Make(1));
    }
}
