using TorrentApi.Backends.QBittorrent.Mapping;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public class StatesTests
{
    public static TheoryData<string, TorrentState> Words => new()
    {
        { "error", TorrentState.Errored },
        { "missingFiles", TorrentState.Errored },
        { "metaDL", TorrentState.FetchingMetadata },
        { "forcedMetaDL", TorrentState.FetchingMetadata },
        { "checkingDL", TorrentState.Checking },
        { "checkingUP", TorrentState.Checking },
        { "checkingResumeData", TorrentState.Checking },
        { "queuedForChecking", TorrentState.Checking },
        { "moving", TorrentState.Moving },
        { "allocating", TorrentState.Downloading },
        { "downloading", TorrentState.Downloading },
        { "stalledDL", TorrentState.Downloading },
        { "forcedDL", TorrentState.Downloading },
        { "uploading", TorrentState.Seeding },
        { "stalledUP", TorrentState.Seeding },
        { "forcedUP", TorrentState.Seeding },
        { "queuedDL", TorrentState.Queued },
        { "queuedUP", TorrentState.Queued },
        { "pausedDL", TorrentState.Stopped },
        { "pausedUP", TorrentState.Stopped },
        { "stoppedDL", TorrentState.Stopped },
        { "stoppedUP", TorrentState.Stopped },
        { "unknown", TorrentState.Unknown },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_of_every_version_has_its_state(string word, TorrentState expected)
    {
        States.Find(word).Should().Match<NativeState>(state => state.State == expected && state.Word == word);
        States.Find(System.Text.Encoding.UTF8.GetBytes(word)).State.Should().Be(expected);
    }

    [Fact]
    public void Case_does_not_matter_and_the_servers_spelling_is_kept()
    {
        States.Find("STALLEDup").Should().Match<NativeState>(state => state.State == TorrentState.Seeding && state.Word == "STALLEDup" && state.IsStalled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("stoppedXX")]
    [InlineData(" stalledUP")]
    [InlineData("6")]
    public void A_new_word_is_kept_and_never_guessed(string word)
    {
        States.Find(word).Should().Match<NativeState>(state => state.State == TorrentState.Unknown && state.Word == word);
    }
}
