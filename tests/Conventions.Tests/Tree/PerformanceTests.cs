using TorrentApi.ListBench.Running;
using TorrentApi.Shared;

namespace TorrentApi.Conventions.Tests.Tree;

/// <summary>docs/performance.md shows the figures that the benchmark prints.</summary>
public sealed class PerformanceTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/performance.md");

    [Fact]
    public void The_page_has_the_rows_of_the_benchmark_in_its_order() =>
        Page.Table("Figures").Select(row => row["figure"]).Should().Equal(Goal.All.Select(goal => goal.Name));

    [Fact]
    public void Each_row_has_the_must_and_the_aim_of_the_benchmark() =>
        Page.Table("Figures").Select(row => (row["must"], row["aim"])).Should()
            .Equal(Goal.All.Select(goal => (Goal.Show(goal.Must), goal.Aim is { } aim ? Goal.Show(aim) : "")));

    [Fact]
    public void Each_row_has_the_figures_of_three_runs()
    {
        foreach (var row in Page.Table("Figures"))
        {
            var figures = row["three runs"].Split(", ").Select(figure => double.Parse(figure, System.Globalization.CultureInfo.InvariantCulture)).ToList();

            figures.Should().HaveCount(3, "{0} was run three times", row["figure"]);
        }
    }
}
