namespace TorrentApi.Abstractions.Tests.Watching;

internal static class ChangeAssertions
{
    /// <summary>Asserts that these changes were told, in any order.</summary>
    public static void ShouldBe(this IEnumerable<TorrentChange> told, IReadOnlyList<TorrentChange> expected, string because = "")
    {
        var all = told.ToList();
        all.Should().HaveCount(expected.Count, because);
        all.Should().Contain(expected, because);
    }
}
