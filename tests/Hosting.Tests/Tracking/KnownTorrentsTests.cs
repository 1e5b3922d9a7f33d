using TorrentApi.Hosting.Tracking;

namespace TorrentApi.Hosting.Tests.Tracking;

public sealed class KnownTorrentsTests
{
    private static readonly BackendInfo Server = new() { Kind = "Fake", Address = new Uri("http://one:8080") };
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(10);

    private readonly KnownTorrents _known = new(Delay);
    private DateTimeOffset _now = Readings.Start;

    [Fact]
    public void What_is_there_at_first_was_there_before() =>
        Look(Readings.Of('a')).Should().Equal((DownloadChangeKind.Present, 'a'));

    [Fact]
    public void A_torrent_is_added_once_and_updated_when_it_changed()
    {
        Look();

        Look(Readings.Of('a')).Should().Equal((DownloadChangeKind.Added, 'a'));
        Look(Readings.Of('a')).Should().BeEmpty();
        Look(Readings.Of('a', progress: 0.5)).Should().Equal((DownloadChangeKind.Updated, 'a'));
    }

    [Fact]
    public void A_torrent_that_is_missing_for_a_while_is_not_removed()
    {
        Look(Readings.Of('a'), Readings.Of('b'));

        Look().Should().BeEmpty();
        Look(Readings.Of('a'), Readings.Of('b')).Should().BeEmpty("a server that starts lists its torrents bit by bit");
    }

    [Fact]
    public void A_torrent_that_stays_away_is_removed_once()
    {
        Look(Readings.Of('a'));
        Look().Should().BeEmpty();

        _now += Delay;

        Look().Should().Equal((DownloadChangeKind.Removed, 'a'));
        Look().Should().BeEmpty();
    }

    [Fact]
    public void A_long_outage_alone_removes_nothing()
    {
        Look(Readings.Of('a'));

        _now += TimeSpan.FromHours(8);

        Look().Should().BeEmpty("it takes two looks that miss it");
        Look(Readings.Of('a')).Should().BeEmpty();
    }

    [Fact]
    public void One_that_was_removed_and_added_again_meanwhile_is_another()
    {
        Look(Readings.Of('a'));
        Look();

        Look(Readings.Of('a') with { AddedAt = Readings.Start.AddSeconds(5) }).Should().Equal((DownloadChangeKind.Removed, 'a'), (DownloadChangeKind.Added, 'a'));
    }

    [Fact]
    public void A_magnet_that_turns_out_to_be_a_hybrid_stays_the_same_torrent()
    {
        var (v1, v2) = (Enumerable.Repeat((byte)0xAA, 20).ToArray(), Enumerable.Repeat((byte)0xCC, 32).ToArray());
        var magnet = Readings.Of('a', TorrentState.FetchingMetadata);
        _known.Compare(Server, [magnet], _now);

        var changes = _known.Compare(Server, [magnet with { Hash = InfoHash.FromHybrid(v1, v2), State = TorrentState.Downloading }], _now);

        changes.Should().ContainSingle().Which.Should().Match<DownloadChange>(change => change.Kind == DownloadChangeKind.Updated && change.Previous == magnet);
    }

    [Fact]
    public void Another_server_under_the_same_name_is_a_new_beginning()
    {
        Look(Readings.Of('a'));

        var changes = _known.Compare(Server with { Address = new Uri("http://two:8080") }, [Readings.Of('b')], _now);

        changes.Select(change => change.Kind).Should().Equal(DownloadChangeKind.Present);
    }

    [Fact]
    public void A_server_that_lists_a_torrent_twice_confuses_nobody()
    {
        Look(Readings.Of('a'), Readings.Of('a'));

        Look(Readings.Of('a'), Readings.Of('a'), Readings.Of('b'), Readings.Of('b')).Should().Equal((DownloadChangeKind.Added, 'b'));
    }

    private IEnumerable<(DownloadChangeKind, char)> Look(params Torrent[] torrents) =>
        [.. _known.Compare(Server, torrents, _now).Select(change => (change.Kind, change.Torrent.Hash.ToString()[0]))];
}
