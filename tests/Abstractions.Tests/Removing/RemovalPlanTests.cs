using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Removing;

public sealed class RemovalPlanTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/data/a", "/data/a")]
    [InlineData("/data/a", "/data/a/inner.iso")]
    [InlineData("/data/a/inner.iso", "/data/a")]
    [InlineData("/data/a/", "/data/a")]
    [InlineData("/data/A", "/data/a")]
    [InlineData(@"D:\data\a", "D:/data/a")]
    [InlineData(@"D:\data\a", @"D:\data\a\inner.iso")]
    [InlineData(@"D:\data\a\", "d:/DATA/a/inner.iso")]
    public async Task Files_that_a_staying_torrent_uses_are_not_deleted(string leaving, string staying)
    {
        var plan = await PlanAsync(RemoveData.Delete, Torrents.At(1, leaving), Torrents.At(2, staying));

        plan.Removable.Should().BeEmpty();
        plan.SharingData.Should().Equal(Torrents.At(1, leaving));
    }

    [Theory]
    [InlineData("/data/a", "/data/b")]
    [InlineData("/data/a", "/data/ab")]
    [InlineData("/data/ab", "/data/a")]
    [InlineData(@"D:\data\a", @"D:\data\a.iso")]
    public async Task Files_beside_those_of_another_are_deleted(string leaving, string staying)
    {
        var plan = await PlanAsync(RemoveData.Delete, Torrents.At(1, leaving), Torrents.At(2, staying));

        plan.Removable.Should().Equal(Torrents.At(1, leaving));
        plan.SharingData.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/data/a", null)]
    [InlineData(null, "/data/a")]
    [InlineData(null, null)]
    [InlineData("", "/data/a")]
    public async Task Where_a_path_is_not_told_nothing_is_deleted(string? leaving, string? staying)
    {
        var plan = await PlanAsync(RemoveData.Delete, Torrents.At(1, leaving), Torrents.At(2, staying));

        plan.Removable.Should().BeEmpty();
        plan.SharingData.Should().HaveCount(1);
    }

    [Fact]
    public async Task Where_no_torrent_stays_a_path_need_not_be_told()
    {
        var plan = await PlanAsync(RemoveData.Delete, Torrents.At(1, null));

        plan.Removable.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_torrent_without_metadata_has_no_files_to_share()
    {
        var bare = Torrents.At(2, null) with { HasMetadata = false };

        (await PlanAsync(RemoveData.Delete, Torrents.At(1, "/data/a"), bare)).Removable.Should().HaveCount(1);
        (await PlanAsync(RemoveData.Delete, bare with { Hash = Torrents.Hash(1) }, Torrents.At(2, "/data/a"))).Removable.Should().HaveCount(1);
    }

    [Fact]
    public async Task Where_the_data_is_kept_it_may_be_shared()
    {
        var plan = await PlanAsync(RemoveData.Keep, Torrents.At(1, "/data/a"), Torrents.At(2, "/data/a"));

        plan.Removable.Should().HaveCount(1);
        plan.SharingData.Should().BeEmpty();
        plan.FreedBytes.Should().Be(0);
    }

    [Fact]
    public async Task Torrents_that_share_files_go_together()
    {
        ScriptedApi api = new() { All = [Torrents.At(1, "/data/a"), Torrents.At(2, "/data/a"), Torrents.At(3, "/data/b")] };

        var plan = await api.PlanRemovalAsync(MultiTarget.Of([Torrents.Hash(1), Torrents.Hash(2)]), RemoveData.Delete, Token);

        plan.Removable.Should().HaveCount(2);
        plan.SharingData.Should().BeEmpty();
    }

    [Fact]
    public async Task What_the_server_does_not_have_is_told()
    {
        ScriptedApi api = new() { All = [Torrents.At(1, "/data/a")] };

        var plan = await api.PlanRemovalAsync(MultiTarget.Of([Torrents.Hash(1), Torrents.Hash(2)]), RemoveData.Delete, Token);

        plan.Removable.Should().HaveCount(1);
        plan.Missing.Should().Be((MultiTarget)Torrents.Hash(2));
    }

    [Fact]
    public async Task The_bytes_freed_are_those_that_are_here()
    {
        var half = Torrents.At(1, "/data/a") with { WantedSizeBytes = 100, LeftBytes = 40 };

        (await PlanAsync(RemoveData.Delete, half)).FreedBytes.Should().Be(60);
        (await PlanAsync(RemoveData.Delete, half with { LeftBytes = null })).FreedBytes.Should().BeNull();
    }

    [Fact]
    public async Task A_plan_costs_one_list_and_carries_nothing_out()
    {
        ScriptedApi api = new() { All = [Torrents.At(1, "/data/a")] };

        await api.PlanRemovalAsync(Torrents.Hash(1), RemoveData.Delete, Token);

        api.Lists.Should().Be(1);
        api.Removals.Should().BeEmpty();
    }

    [Fact]
    public async Task Carrying_it_out_removes_what_is_removable_and_nothing_else()
    {
        ScriptedApi api = new() { All = [Torrents.At(1, "/data/a"), Torrents.At(2, "/data/b"), Torrents.At(3, "/data/b")] };
        var plan = await api.PlanRemovalAsync(MultiTarget.Of([Torrents.Hash(1), Torrents.Hash(2)]), RemoveData.Delete, Token);

        var removed = await plan.ExecuteAsync(Token);

        removed.Should().Be((MultiTarget)Torrents.Hash(1));
        api.Removals.Should().Equal((removed, RemoveData.Delete));
    }

    [Fact]
    public async Task Carrying_out_a_plan_of_nothing_sends_nothing()
    {
        ScriptedApi api = new() { All = [] };
        var plan = await api.PlanRemovalAsync(Torrents.Hash(1), RemoveData.Delete, Token);

        var removed = await plan.ExecuteAsync(Token);

        removed.IsNone.Should().BeTrue();
        api.Removals.Should().BeEmpty();
    }

    /// <summary>The plan to remove the first of the torrents.</summary>
    private static Task<RemovalPlan> PlanAsync(RemoveData data, params Torrent[] all) => new ScriptedApi { All = all }.PlanRemovalAsync(all[0], data, Token);
}
