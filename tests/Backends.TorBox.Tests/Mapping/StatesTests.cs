using TorrentApi.Backends.TorBox.Mapping;

namespace TorrentApi.Backends.TorBox.Tests.Mapping;

/// <summary>Every triple of flags with every text that has been seen: the flags decide, the text refines.</summary>
public sealed class StatesTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Failed =
        ["error", "failed", "failed (processing)", "missing", "missingFiles", "expired", "reported missing", "incomplete", "timedout (>2 days)", "inactive (>30 days)", "torrent_error"];

    private static readonly string[] Others =
    [
        "downloading", "uploading", "uploading (no peers)", "seeding", "stalled", "stalled (no seeds)", "stalledDL", "stalledUP", "paused", "pausedDL", "pausedUP", "stopped", "stoppedDL",
        "stopped seeding", "completed", "cached", "metaDL", "checking", "checkingResumeData", "verifying", "queued", "queuedDL", "allocating", "processing", "forcedDL", "forced_start", "moving",
        "downloaded", "finished", "", "a text of next year",
    ];

    private static readonly string[] NotSeeding = ["paused", "stopped", "stopped seeding", "completed", "cached", "expired"];

    public static TheoryData<string> Texts => [.. Failed, .. Others, .. Failed.Concat(Others).Select(text => text.ToUpperInvariant())];

    public static TheoryData<string, TorrentState> Unfinished => new()
    {
        { "metaDL", TorrentState.FetchingMetadata },
        { "checking", TorrentState.Checking },
        { "checkingResumeData", TorrentState.Checking },
        { "verifying", TorrentState.Checking },
        { "queued", TorrentState.Queued },
        { "queuedDL", TorrentState.Queued },
        { "paused", TorrentState.Stopped },
        { "pausedDL", TorrentState.Stopped },
        { "stopped", TorrentState.Stopped },
        { "stoppedDL", TorrentState.Stopped },
        { "stalled (no seeds)", TorrentState.Downloading },
        { "stalledDL (No seeds)", TorrentState.Downloading },
        { "forcedDL", TorrentState.Downloading },
        { "forced_start", TorrentState.Downloading },
        { "downloading", TorrentState.Downloading },
        { "allocating", TorrentState.Downloading },
        { "processing", TorrentState.Downloading },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Present_data_that_a_client_works_on_is_seeded_unless_the_text_says_otherwise(string text)
    {
        foreach (var isFinished in new[] { true, false })
        {
            var state = States.Read(Facts(text, isPresent: true, isFinished, isActive: true)).State;

            state.Should().Be(NotSeeding.Contains(text, StringComparer.OrdinalIgnoreCase) ? TorrentState.Stopped : TorrentState.Seeding);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Present_data_that_nobody_works_on_is_stopped_whatever_the_text_says(string text)
    {
        foreach (var isFinished in new[] { true, false })
            States.Read(Facts(text, isPresent: true, isFinished, isActive: false)).Should().Be(new StateReading(TorrentState.Stopped));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_finished_download_that_is_not_present_is_moving_while_it_may_be(string text)
    {
        var isFailed = Failed.Contains(text, StringComparer.OrdinalIgnoreCase);

        var worked = States.Read(Facts(text, isFinished: true, isActive: true) with { ChangedAt = Now.AddDays(-3) });
        var recent = States.Read(Facts(text, isFinished: true) with { ChangedAt = Now.AddMinutes(-59) });
        var older = States.Read(Facts(text, isFinished: true) with { ChangedAt = Now.AddMinutes(-61) });
        var unknown = States.Read(Facts(text, isFinished: true));

        new[] { worked.State, recent.State }.Should().AllBeEquivalentTo(isFailed ? TorrentState.Errored : TorrentState.Moving);
        new[] { older, unknown }.Should().AllBeEquivalentTo(new StateReading(TorrentState.Errored) { ErrorText = isFailed ? text : States.NoLongerStored });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_finished_download_that_has_expired_is_errored(bool isActive)
    {
        var reading = States.Read(Facts("downloaded", isFinished: true, isActive: isActive) with { ExpiresAt = Now, ChangedAt = Now });

        reading.Should().Be(new StateReading(TorrentState.Errored) { ErrorText = "downloaded" });
    }

    [Fact]
    public void A_failure_is_believed_only_of_what_nobody_works_on()
    {
        foreach (var text in Failed)
        {
            States.Read(Facts(text)).Should().Be(new StateReading(TorrentState.Errored) { ErrorText = text });
            States.Read(Facts(text, isActive: true)).State.Should().Be(TorrentState.Downloading, "the text is stale");
        }
    }

    [Theory]
    [MemberData(nameof(Unfinished))]
    public void An_unfinished_download_is_what_its_text_says(string text, TorrentState state)
    {
        foreach (var isActive in new[] { true, false })
        {
            var reading = States.Read(Facts(text, isActive: isActive));

            reading.State.Should().Be(state);
            reading.IsStalled.Should().Be(text.StartsWith("stalled", StringComparison.Ordinal));
            reading.IsForced.Should().Be(text.StartsWith("forced", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("uploading")]
    [InlineData("moving")]
    [InlineData("cached")]
    [InlineData("completed")]
    [InlineData("a text of next year")]
    [InlineData("")]
    public void Any_other_text_of_an_unfinished_download_is_guessed_by_whether_somebody_works_on_it(string text)
    {
        States.Read(Facts(text, isActive: true)).State.Should().Be(TorrentState.Downloading);
        States.Read(Facts(text)).State.Should().Be(TorrentState.Unknown);
    }

    [Theory]
    [InlineData("uploading (no peers)", true)]
    [InlineData("stalledUP", true)]
    [InlineData("uploading", false)]
    public void A_seed_is_stalled_where_nobody_asks(string text, bool isStalled) =>
        States.Read(Facts(text, isPresent: true, isActive: true)).IsStalled.Should().Be(isStalled);

    private static StateFacts Facts(string text, bool isPresent = false, bool isFinished = false, bool isActive = false) =>
        new() { Text = text, Now = Now, IsPresent = isPresent, IsFinished = isFinished, IsActive = isActive };
}
