using TorrentApi.Hosting.Tracking;

namespace TorrentApi.Hosting.Tests.Tracking;

public sealed class DownloadJournalTests
{
    private static readonly Torrent Half = Readings.Of('a', progress: 0.5);
    private static readonly Torrent Done = Readings.Complete('a');
    private static readonly Torrent Checked = Readings.Of('a', TorrentState.Checking, progress: 0.1);
    private static readonly Torrent Broken = Readings.Of('a', TorrentState.Errored, progress: 0.5);

    private readonly DownloadTrackerOptions _options = new();
    private DownloadJournal? _journal;
    private Torrent? _last;

    [Fact]
    public void A_magnet_runs_through_all_its_transitions_once()
    {
        Added(Readings.Of('a', TorrentState.FetchingMetadata)).Should().Equal(DownloadTransition.Added);
        Updated(Readings.Of('a')).Should().Equal(DownloadTransition.Metadata);
        Updated(Half).Should().Equal(DownloadTransition.Progress);
        Updated(Done).Should().Equal(DownloadTransition.Progress, DownloadTransition.Completed);
        Updated(Done with { UploadRate = 7 }).Should().BeEmpty();
        Removed(Done).Should().Equal(DownloadTransition.Removed);
    }

    [Fact]
    public void A_torrent_that_is_complete_when_it_is_added_tells_it_all() =>
        Added(Done).Should().Equal(DownloadTransition.Added, DownloadTransition.Metadata, DownloadTransition.Progress, DownloadTransition.Completed);

    [Fact]
    public void Small_steps_add_up()
    {
        Added(Readings.Of('a'));

        Updated(Readings.Of('a', progress: 0.006)).Should().BeEmpty();
        Updated(Readings.Of('a', progress: 0.012)).Should().Equal(DownloadTransition.Progress);
        Updated(Readings.Of('a', progress: 0.014)).Should().BeEmpty();
    }

    [Fact]
    public void A_recheck_or_a_move_or_a_restart_is_no_second_completion()
    {
        Added(Done);

        Updated(Checked).Should().BeEmpty();
        Updated(Done).Should().BeEmpty();
        Updated(Readings.Of('a', TorrentState.Moving, progress: 1)).Should().BeEmpty();
        Updated(Readings.Of('a', TorrentState.Unknown, progress: 1)).Should().BeEmpty();
        Updated(Done).Should().BeEmpty();
    }

    [Fact]
    public void What_downloads_again_can_be_completed_again()
    {
        Added(Done);
        Updated(Half);

        Updated(Done).Should().Contain(DownloadTransition.Completed);
    }

    [Fact]
    public void An_error_is_told_once_also_across_a_restart_of_the_server()
    {
        Added(Half);

        Updated(Broken).Should().Equal(DownloadTransition.Errored);
        Updated(Broken with { UploadRate = 1 }).Should().BeEmpty();
        Updated(Checked).Should().BeEmpty();
        Updated(Broken).Should().BeEmpty();
    }

    [Fact]
    public void What_worked_in_between_can_fail_again()
    {
        Added(Broken);
        Updated(Half);

        Updated(Broken).Should().Equal(DownloadTransition.Errored);
    }

    [Fact]
    public void What_was_there_before_tells_only_what_changes()
    {
        Present(Half).Should().BeEmpty();

        Updated(Done).Should().Equal(DownloadTransition.Progress, DownloadTransition.Completed);
    }

    [Fact]
    public void What_was_complete_before_and_is_just_checked_is_not_completed_again()
    {
        Present(Checked with { CompletedAt = Readings.Start }).Should().BeEmpty();

        Updated(Done).Should().Equal(DownloadTransition.Progress);
    }

    [Fact]
    public void What_was_there_before_may_be_told_as_added()
    {
        _options.ExistingTorrents = ExistingTorrents.Report;

        Present(Done).Should().StartWith(DownloadTransition.Added).And.EndWith(DownloadTransition.Completed);
    }

    [Fact]
    public void A_hybrid_is_followed_through_the_change_of_its_hash()
    {
        Added(Readings.Of('a', TorrentState.FetchingMetadata));
        var hash = InfoHash.FromHybrid(Enumerable.Repeat((byte)0xAA, 20).ToArray(), Enumerable.Repeat((byte)0xCC, 32).ToArray());

        Updated(Half with { Hash = hash }).Should().Equal(DownloadTransition.Metadata, DownloadTransition.Progress);
        Updated(Done with { Hash = hash }).Should().Equal(DownloadTransition.Progress, DownloadTransition.Completed);
        Removed(Done with { Hash = hash }).Should().Equal(DownloadTransition.Removed);
    }

    private IReadOnlyList<DownloadTransition> Added(Torrent torrent) => Read(DownloadChangeKind.Added, torrent, null);

    private IReadOnlyList<DownloadTransition> Present(Torrent torrent) => Read(DownloadChangeKind.Present, torrent, null);

    private IReadOnlyList<DownloadTransition> Updated(Torrent torrent) => Read(DownloadChangeKind.Updated, torrent, _last);

    private IReadOnlyList<DownloadTransition> Removed(Torrent torrent) => Read(DownloadChangeKind.Removed, torrent, null);

    private IReadOnlyList<DownloadTransition> Read(DownloadChangeKind kind, Torrent torrent, Torrent? previous)
    {
        _last = torrent;
        return [.. (_journal ??= new DownloadJournal(_options)).Read(new DownloadChange(kind, torrent, previous))];
    }
}
