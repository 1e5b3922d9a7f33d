using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Mapping;

public class CategoryMappingTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("/d", "/d")]
    [InlineData("/d/", "/d")]
    [InlineData(@"C:\é\", @"C:\é")]
    public void A_category_without_a_path_has_none(string? savePath, string? expected) =>
        CategoryMapping.ToCategories([new CategoryRow { Name = "a/b", SavePath = savePath }])
            .Should().Equal(new Category { Name = "a/b", SavePath = expected });

    [Fact]
    public void A_category_without_a_name_is_none() =>
        CategoryMapping.ToCategories([new CategoryRow { Name = "" }]).Should().BeEmpty();

    [Fact]
    public void Tags_are_trimmed_and_named_once() =>
        CategoryMapping.ToTags(["b", " a", "a", "", "A"]).Should().Equal("b", "a", "A");
}
