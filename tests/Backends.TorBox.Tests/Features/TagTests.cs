using TorrentApi.Backends.TorBox.Tests.Scripted;

namespace TorrentApi.Backends.TorBox.Tests.Features;

/// <summary>The service replaces all tags at once, and may be behind with what it shows.</summary>
public sealed class TagTests
{
    private const string List = "GET torrents/mylist";
    private const string Edit = "PUT torrents/edittorrent";

    [Fact]
    public async Task A_tag_is_added_to_those_that_are_there()
    {
        using var scene = Listed("\"tags\":[\"a\",{\"name\":\"b\"}]");

        await scene.Api.Require<ITagFeature>().AddAsync(Say.Target(1), ["c", "a"]);

        scene.Service.Requests[^1].Body.Should().Be("""{"torrent_id":5,"tags":["a","b","c"]}""");
    }

    [Fact]
    public async Task Nothing_is_sent_where_nothing_changes()
    {
        using var scene = Listed("\"tags\":[\"a\"]");

        await scene.Api.Require<ITagFeature>().AddAsync(Say.Target(1), ["a"]);
        await scene.Api.Require<ITagFeature>().RemoveAsync(Say.Target(1), ["b"]);

        scene.Service.Routes.Should().NotContain(Edit);
    }

    [Fact]
    public async Task A_service_that_still_shows_the_tags_of_before_loses_none()
    {
        using var scene = Listed("\"tags\":[]");

        await scene.Api.Require<ITagFeature>().AddAsync(Say.Target(1), ["a"]);
        await scene.Api.Require<ITagFeature>().AddAsync(Say.Target(1), ["b"]);

        scene.Service.Requests[^1].Body.Should().Be("""{"torrent_id":5,"tags":["a","b"]}""");
    }

    [Fact]
    public async Task What_somebody_else_has_written_meanwhile_is_believed()
    {
        using var scene = Listed("\"tags\":[]");
        await scene.Api.Require<ITagFeature>().AddAsync(Say.Target(1), ["a"]);
        scene.Service.Forget().On(List, Say.Data(Say.Complete(5, 1, "\"tags\":[\"theirs\"]"))).On(Edit, Say.Done);

        await scene.Api.Require<ITagFeature>().AddAsync(Say.Target(1), ["b"]);

        scene.Service.Requests[^1].Body.Should().Be("""{"torrent_id":5,"tags":["theirs","b"]}""");
    }

    [Fact]
    public async Task A_torrent_that_is_not_complete_is_a_conflict()
    {
        using var scene = Listed("\"tags\":[]");
        scene.Service.Forget().On("GET queued/getqueued", Say.Empty).On(List, Say.List(Say.Torrent(5, 1))).On(Edit, Say.Refusal("NOT_CACHED"), System.Net.HttpStatusCode.BadRequest);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Require<ITagFeature>().SetAsync(Say.Target(1), ["a"]));
    }

    [Fact]
    public async Task No_changes_is_no_failure()
    {
        using var scene = Listed("\"tags\":[]");
        scene.Service.Forget().On("GET queued/getqueued", Say.Empty).On(List, Say.List(Say.Complete(5, 1))).On(Edit, Say.Refusal("NO_CHANGES"), System.Net.HttpStatusCode.BadRequest);

        await scene.Api.Require<INamingFeature>().RenameAsync(Say.Target(1), "name 1");

        scene.Service.Requests[^1].Body.Should().Be("""{"torrent_id":5,"name":"name 1"}""");
    }

    private static Scene Listed(string more)
    {
        var scene = new Scene();
        scene.Service.On("GET queued/getqueued", Say.Empty).On(List, Say.List(Say.Complete(5, 1, more))).On(Edit, Say.Done);
        return scene;
    }
}
