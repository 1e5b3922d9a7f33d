using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public class ContentMappingTests
{
    [Theory]
    [InlineData(0L, ContentPriority.Skip)]
    [InlineData(1L, ContentPriority.Normal)]
    [InlineData(4L, ContentPriority.Normal)] // 4.2.5
    [InlineData(6L, ContentPriority.High)]
    [InlineData(7L, ContentPriority.Maximal)]
    [InlineData(8L, null)]
    [InlineData(-1L, null)]
    [InlineData(null, null)]
    public void A_priority_has_its_meaning(long? priority, ContentPriority? expected) => ContentMapping.Priority(priority).Should().Be(expected);

    [Theory]
    [InlineData(null, 4)]
    [InlineData(9L, 9)]
    [InlineData(-1L, 4)]
    [InlineData(long.MaxValue, 4)]
    public void The_position_is_the_index_where_none_is_told(long? index, int expected) =>
        Map(new FileRow { Position = 4, Index = index, Name = "n" }).Index.Should().Be(expected);

    [Theory]
    [InlineData("d/.unwanted/f", 0L, "d/f")]
    [InlineData(".unwanted/f", 0L, "f")]
    [InlineData("a/b/.unwanted/f", 0L, "a/b/f")]
    [InlineData("d/.unwanted/f", 1L, "d/.unwanted/f")] // a folder of the torrent's own
    [InlineData("d/.unwanted/f", null, "d/.unwanted/f")]
    [InlineData("d/.unwanted/e/f", 0L, "d/.unwanted/e/f")]
    [InlineData("d/x.unwanted/f", 0L, "d/x.unwanted/f")]
    [InlineData(".unwanted", 0L, ".unwanted")]
    [InlineData("f", 0L, "f")]
    public void The_folder_for_skipped_files_of_4_2_is_not_part_of_the_path(string name, long? priority, string expected) =>
        Map(new FileRow { Position = 0, Name = name, Priority = priority }).Path.Should().Be(expected);

    [Fact]
    public void Sizes_and_progress_stay_in_their_range()
    {
        var low = Map(new FileRow { Position = 0, Name = "n", Size = -1, Progress = -1 });
        var high = Map(new FileRow { Position = 0, Name = "n", Size = 5_000_000_000, Progress = 1.5 });
        var none = Map(new FileRow { Position = 0, Name = "n" });

        (low.SizeBytes, low.Progress).Should().Be((0L, 0.0));
        (high.SizeBytes, high.Progress).Should().Be((5_000_000_000L, 1.0));
        (none.SizeBytes, none.Progress, none.Priority).Should().Be((0L, 0.0, null));
    }

    private static TorrentContent Map(FileRow row) => ContentMapping.ToContents([row]).Should().ContainSingle().Subject;
}
