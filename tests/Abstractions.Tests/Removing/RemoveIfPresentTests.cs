using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Removing;

public sealed class RemoveIfPresentTests
{
    private static readonly MultiTarget One = Torrents.Hash(1);
    private static readonly MultiTarget OneAndTwo = MultiTarget.Of([Torrents.Hash(1), Torrents.Hash(2)]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_there_is_removed_by_one_call()
    {
        ScriptedApi api = new();

        var removed = await api.RemoveIfPresentAsync(OneAndTwo, RemoveData.Keep, Token);

        removed.Should().Be(OneAndTwo);
        api.Removals.Should().Equal((OneAndTwo, RemoveData.Keep));
    }

    [Fact]
    public async Task What_is_not_there_is_left_out_and_the_rest_removed()
    {
        ScriptedApi api = new() { Removing = Lacking(2) };

        var removed = await api.RemoveIfPresentAsync(OneAndTwo, RemoveData.Delete, Token);

        removed.Should().Be(One);
        api.Removals.Should().Equal((OneAndTwo, RemoveData.Delete), (One, RemoveData.Delete));
    }

    [Fact]
    public async Task Where_nothing_is_there_none_is_given()
    {
        ScriptedApi api = new() { Removing = Lacking(1, 2) };

        var removed = await api.RemoveIfPresentAsync(OneAndTwo, RemoveData.Delete, Token);

        removed.IsNone.Should().BeTrue();
        api.Removals.Should().HaveCount(1);
    }

    [Fact]
    public async Task Where_none_is_named_nothing_is_sent()
    {
        ScriptedApi api = new();

        var removed = await api.RemoveIfPresentAsync(MultiTarget.None, RemoveData.Delete, Token);

        removed.IsNone.Should().BeTrue();
        api.Removals.Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_that_names_none_of_ours_does_not_go_on_for_ever()
    {
        ScriptedApi api = new() { Removing = _ => throw new TorrentApiException(new ApiError.MissingTorrent(Torrents.Hash(7))) };

        var act = () => api.RemoveIfPresentAsync(OneAndTwo, RemoveData.Delete, Token);

        (await act.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.MissingTorrent>();
        api.Removals.Should().HaveCount(1);
    }

    [Fact]
    public async Task Any_other_error_is_the_callers()
    {
        ScriptedApi api = new() { Removing = _ => throw new TorrentApiException(new ApiError.Forbidden("a guest account")) };

        var act = () => api.RemoveIfPresentAsync(One, RemoveData.Delete, Token);

        (await act.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.Forbidden>();
    }

    /// <summary>A server that does not have these torrents, and names those of a call that it lacks.</summary>
    private static Action<MultiTarget> Lacking(params byte[] numbers) => targets =>
    {
        var missing = targets.Targets.Where(target => numbers.Any(number => target.Matches(Torrents.Hash(number)))).ToList();
        if (missing.Count > 0) throw new TorrentApiException(new ApiError.MissingTorrent(MultiTarget.Of(missing)));
    };
}
