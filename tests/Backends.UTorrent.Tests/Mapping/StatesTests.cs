using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Tests.Mapping;

/// <summary>Every pattern of the eight bits, at every kind of progress, with the size known and not: what the table of states says of it.</summary>
public sealed class StatesTests
{
    private static readonly long[] PerMilles = [0, 1, 500, 999, 1000, 1001];

    public static TheoryData<int> Patterns => [.. Enumerable.Range(0, 256)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_means_what_the_table_says(int bits)
    {
        foreach (var progress in PerMilles)
        {
            foreach (var size in (long[])[0, 10])
            {
                var torrent = Read(bits, progress, size);
                var isDone = size > 0 && progress >= 1000;
                var (state, isComplete) = Expected(bits, size > 0, isDone);
                var isRunning = state is TorrentState.Downloading or TorrentState.Seeding or TorrentState.FetchingMetadata;

                torrent.State.Should().Be(state, "{0} at {1} of {2}", bits, progress, size);
                torrent.IsComplete.Should().Be(isComplete, "{0} at {1} of {2}", bits, progress, size);
                torrent.IsForced.Should().Be(isRunning && (bits & 64) == 0);
                torrent.IsPaused.Should().Be((bits & 16) == 0 && (bits & 32) != 0);
                torrent.Progress.Should().Be(state == TorrentState.Checking || size == 0 ? 0 : Math.Min(progress, 1000) / 1000.0);
                torrent.NativeState.Should().Be($"{bits}");
            }
        }
    }

    [Theory]
    [InlineData(128, TorrentState.Stopped)]
    [InlineData(130, TorrentState.Checking)]
    [InlineData(136, TorrentState.Stopped)]
    [InlineData(137, TorrentState.Downloading)]
    [InlineData(152, TorrentState.Errored)]
    [InlineData(169, TorrentState.Stopped)]
    [InlineData(200, TorrentState.Queued)]
    [InlineData(201, TorrentState.Downloading)]
    [InlineData(233, TorrentState.Stopped)]
    public void The_values_that_were_seen_mean_this(int bits, TorrentState state) => Read(bits, 500, 10).State.Should().Be(state);

    [Fact]
    public void What_transfers_nothing_is_stalled_only_where_it_runs()
    {
        TorrentMapping.ToTorrent(Row(201, 500, 10) with { DownloadSpeed = 0, UploadSpeed = 0 }).IsStalled.Should().BeTrue();
        TorrentMapping.ToTorrent(Row(201, 500, 10) with { DownloadSpeed = 1, UploadSpeed = 0 }).IsStalled.Should().BeFalse();
        TorrentMapping.ToTorrent(Row(136, 500, 10) with { DownloadSpeed = 0, UploadSpeed = 0 }).IsStalled.Should().BeFalse();
    }

    [Fact]
    public void The_text_beside_an_error_is_told_and_of_no_other_state()
    {
        TorrentMapping.ToTorrent(Row(152, 500, 10) with { StatusText = "Error: disk" }).ErrorText.Should().Be("Error: disk");
        TorrentMapping.ToTorrent(Row(201, 500, 10) with { StatusText = "Downloading 50.0 %" }).ErrorText.Should().BeNull();
    }

    [Fact]
    public void Without_a_status_the_state_is_not_guessed()
    {
        var torrent = TorrentMapping.ToTorrent(Row(0, 1000, 10) with { Status = null });

        (torrent.State, torrent.NativeState, torrent.IsComplete).Should().Be((TorrentState.Unknown, "", false));
    }

    private static (TorrentState State, bool IsComplete) Expected(int bits, bool hasSize, bool isDone) => bits switch
    {
        _ when (bits & 16) != 0 => (TorrentState.Errored, false),
        _ when (bits & 2) != 0 => (TorrentState.Checking, false),
        _ when (bits & 32) != 0 => (TorrentState.Stopped, isDone),
        _ when (bits & 1) != 0 && !hasSize => (TorrentState.FetchingMetadata, false),
        _ when (bits & 1) != 0 => (isDone ? TorrentState.Seeding : TorrentState.Downloading, isDone),
        _ when (bits & 64) != 0 => (TorrentState.Queued, isDone),
        _ => (TorrentState.Stopped, isDone),
    };

    private static Torrent Read(int bits, long progress, long size) => TorrentMapping.ToTorrent(Row(bits, progress, size));

    private static TorrentRow Row(int bits, long progress, long size) => new()
    {
        Key = TorrentId.Parse("0123456789abcdef0123456789abcdef01234567"), Status = bits, Progress = progress, Size = size, Remaining = progress >= 1000 ? 0 : 5,
    };
}
