namespace TorrentApi.Hosting.Tests.Paths;

public sealed class PathMapTests
{
    private static readonly PathMap Map = new(
        new PathMapping("/downloads", @"\\nas\downloads"),
        new PathMapping("/downloads/films/", @"D:\Films\"),
        new PathMapping(@"E:\Media", "/mnt/media"),
        new PathMapping(@"\\box\share", "/mnt/share"),
        new PathMapping("/srv", "/mnt/srv"));

    [Theory]
    [InlineData("/downloads", @"\\nas\downloads")]
    [InlineData("/downloads/a/b.iso", @"\\nas\downloads\a\b.iso")]
    [InlineData("/downloads/films", @"D:\Films")]
    [InlineData("/downloads/films/x", @"D:\Films\x")]
    [InlineData("/downloads/filmsets", @"\\nas\downloads\filmsets")]
    [InlineData(@"E:\Media\a b\c", "/mnt/media/a b/c")]
    [InlineData("e:/media/x", "/mnt/media/x")]
    [InlineData(@"\\BOX\Share\x", "/mnt/share/x")]
    [InlineData("//box/share/x/", "/mnt/share/x")]
    [InlineData("/srv/Ünï/x", "/mnt/srv/Ünï/x")]
    public void The_longest_root_that_fits_is_replaced(string remote, string local) => Map.ToLocal(remote).Should().Be(local);

    [Theory]
    [InlineData(@"\\nas\downloads\a\b.iso", "/downloads/a/b.iso")]
    [InlineData(@"d:\films\x", "/downloads/films/x")]
    [InlineData("/mnt/media/a/b", @"E:\Media\a\b")]
    [InlineData("/mnt/share", @"\\box\share")]
    [InlineData("/mnt/srv/x/", "/srv/x")]
    public void The_way_back_is_the_same(string local, string remote) => Map.ToRemote(local).Should().Be(remote);

    [Theory]
    [InlineData("/database/x")]
    [InlineData("/Downloads/x")]
    [InlineData("relative/x")]
    [InlineData(@"F:\x")]
    [InlineData("")]
    [InlineData(null)]
    public void What_no_root_fits_stays_as_it_is(string? path)
    {
        Map.ToLocal(path).Should().Be(path);
        Map.ToRemote(path).Should().Be(path);
    }

    [Theory]
    [InlineData("/downloads/../etc/passwd")]
    [InlineData("/downloads/a/./b")]
    [InlineData(@"/downloads/..\..\x")]
    [InlineData("/downloads/a:stream")]
    [InlineData("/downloads/a\0b")]
    public void A_server_cannot_lead_out_of_a_root(string remote) => Map.ToLocal(remote).Should().BeNull();

    [Fact]
    public void A_path_of_the_program_that_leads_out_of_its_root_is_refused()
    {
        var mapping = () => Map.ToRemote("/mnt/srv/../x");

        mapping.Should().Throw<ArgumentException>().WithParameterName("local");
    }

    [Fact]
    public void A_whole_drive_and_the_whole_tree_are_roots_too()
    {
        var map = new PathMap(new PathMapping("/", @"Z:\"));

        map.ToLocal("/").Should().Be(@"Z:\");
        map.ToLocal("/a/b").Should().Be(@"Z:\a\b");
        map.ToRemote(@"Z:\").Should().Be("/");
        map.ToRemote(@"Z:\a").Should().Be("/a");
    }

    [Theory]
    [InlineData("downloads")]
    [InlineData("C:downloads")]
    [InlineData("/a/../b")]
    [InlineData("")]
    public void A_root_is_absolute_and_plain(string root)
    {
        var making = () => new PathMap(new PathMapping(root, "/local"));

        making.Should().Throw<ArgumentException>();
    }
}
