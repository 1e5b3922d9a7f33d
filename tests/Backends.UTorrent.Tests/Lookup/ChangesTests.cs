using TorrentApi.Backends.UTorrent.Tests.Scripted;

namespace TorrentApi.Backends.UTorrent.Tests.Lookup;

public sealed class ChangesTests
{
    [Fact]
    public async Task A_full_list_in_place_of_a_delta_is_told_as_the_difference()
    {
        await using var scene = new Scene();
        var changes = scene.Api.Require<IChangeFeature>();
        scene.Server.Say("list", Sample.List(Sample.Row(1), Sample.Row(2), Sample.Row(3)));
        var first = await changes.GetAsync();
        scene.Server.Say("list", Sample.List(Sample.Row(1), Sample.Row(2, bits: 136), Sample.Row(4)));

        var second = await changes.GetAsync(first.Next);

        (first.IsFull, first.Changed.Count).Should().Be((true, 3));
        second.IsFull.Should().BeFalse();
        second.Changed.Select(torrent => torrent.Hash).Should().BeEquivalentTo([Sample.Hash(2), Sample.Hash(4)]);
        second.Removed.Should().Equal(Sample.Hash(3));
    }

    [Fact]
    public async Task A_cursor_may_be_used_again_and_anothers_gives_everything()
    {
        await using var scene = new Scene();
        await using var other = new Scene();
        var changes = scene.Api.Require<IChangeFeature>();
        var first = await changes.GetAsync();
        scene.Server.Say("list", Sample.Delta(Sample.Row(2), $"\"{Sample.Key(1)}\""));

        var once = await changes.GetAsync(first.Next);
        scene.Server.Say("list", Sample.Delta(""));
        var again = await changes.GetAsync(first.Next);

        again.Changed.Should().Equal(once.Changed);
        again.Removed.Should().Equal(Sample.Hash(1));
        (await other.Api.Require<IChangeFeature>().GetAsync(first.Next)).IsFull.Should().BeTrue();
    }
}
