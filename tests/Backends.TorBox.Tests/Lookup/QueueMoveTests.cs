using TorrentApi.Backends.TorBox.Tests.Scripted;

namespace TorrentApi.Backends.TorBox.Tests.Lookup;

/// <summary>Torrents are found by hash on a service that knows numbers, of which there are two kinds, and which change when a torrent starts.</summary>
public sealed class QueueMoveTests
{
    private const string List = "GET torrents/mylist";
    private const string Queue = "GET queued/getqueued";
    private const string Control = "POST torrents/controltorrent";
    private const string ControlQueued = "POST queued/controlqueued";

    [Fact]
    public async Task The_queue_is_read_before_the_list_so_that_what_starts_between_is_in_both()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.List(Say.Queued(7, 1))).On(List, Say.List(Say.Torrent(8, 1)));

        var torrents = await scene.Api.ListAsync();

        scene.Service.Routes.Should().Equal(Queue, List);
        torrents.Should().ContainSingle("it is one torrent").Which.State.Should().Be(TorrentState.Downloading);
    }

    [Fact]
    public async Task A_torrent_that_has_left_the_queue_and_is_in_no_list_yet_is_not_lost()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.List(Say.Queued(7, 1))).On(Queue, Say.Empty).On(List, Say.Empty);
        (await scene.Api.GetAsync(Say.Target(1)))!.State.Should().Be(TorrentState.Queued);

        var moving = await scene.Api.GetAsync(Say.Target(1));
        var listed = await scene.Api.ListAsync();
        scene.Clock.Advance(TimeSpan.FromMinutes(11));
        var gone = await scene.Api.GetAsync(Say.Target(1));

        moving!.State.Should().Be(TorrentState.Queued, "it is on its way");
        listed.Should().ContainSingle();
        gone.Should().BeNull("no move takes that long: somebody removed it");
    }

    [Fact]
    public async Task Numbers_of_the_queue_and_of_the_list_that_collide_are_two_torrents()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.List(Say.Queued(7, 1))).On(List, Say.List(Say.Torrent(7, 2))).On(ControlQueued, Say.Done).On(Control, Say.Done);

        (await scene.Api.ListAsync()).Should().HaveCount(2);
        await scene.Api.RemoveAsync(Say.Target(1), RemoveData.Delete);

        scene.Service.Requests[^1].Route.Should().Be(ControlQueued);
        scene.Service.Requests[^1].Body.Should().Be("""{"operation":"delete","queued_id":7}""");
        (await scene.Api.ListAsync()).Should().ContainSingle("the other one has the number 7 too").Which.Hash.Should().Be(InfoHash.Parse(Say.Hash(2)));
    }

    [Fact]
    public async Task A_queued_torrent_that_starts_while_it_is_removed_is_removed_under_its_new_number()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.List(Say.Queued(7, 1))).On(Queue, Say.Empty).On(List, Say.Empty).On(List, Say.List(Say.Torrent(8, 1)))
            .On(ControlQueued, Say.Missing, System.Net.HttpStatusCode.NotFound).On(Control, Say.Done);

        await scene.Api.RemoveAsync(Say.Target(1), RemoveData.Delete);

        scene.Service.Requests[^1].Body.Should().Be("""{"operation":"delete","torrent_id":8}""");
        (await scene.Api.GetAsync(Say.Target(1))).Should().BeNull("it was removed, although the list still shows it");
    }

    [Fact]
    public async Task A_torrent_that_another_caller_removed_meanwhile_counts_as_removed()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, Say.Empty).On(List, Say.Data(Say.Torrent(5, 1))).On(List, Say.Data(Say.Torrent(5, 1)))
            .On(List, Say.Missing, System.Net.HttpStatusCode.NotFound).On(List, Say.Empty).On("POST torrents/createtorrent", Say.Data("""{"torrent_id":5}"""))
            .On(Control, Say.Missing, System.Net.HttpStatusCode.NotFound);
        await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))));

        var remove = () => scene.Api.RemoveAsync(Say.Target(1), RemoveData.Delete);

        await remove.Should().NotThrowAsync("it is gone, though no list has ever shown it");
    }

    [Fact]
    public async Task A_known_number_is_asked_for_alone_and_a_stale_one_is_looked_up_anew()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, Say.List(Say.Torrent(5, 1)));
        await scene.Api.ListAsync();
        scene.Service.Forget().On(Queue, Say.Empty)
            .On(List, Say.Data(Say.Torrent(5, 1))).On(List, Say.Missing, System.Net.HttpStatusCode.NotFound).On(List, Say.List(Say.Torrent(9, 1))).On(List, Say.Data(Say.Torrent(9, 1)));

        await scene.Api.GetAsync(Say.Target(1));
        scene.Service.Requests.Should().ContainSingle().Which.Line.Should().Be("GET /v1/api/torrents/mylist?id=5&bypass_cache=true");
        var again = await scene.Api.GetAsync(Say.Target(1));
        await scene.Api.GetAsync(Say.Target(1));

        again.Should().NotBeNull("it has another number now");
        scene.Service.Requests[^1].Line.Should().Be("GET /v1/api/torrents/mylist?id=9&bypass_cache=true");
    }

    [Fact]
    public async Task A_number_that_means_another_torrent_by_now_is_not_believed()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, Say.List(Say.Torrent(5, 1))).On(List, Say.Data(Say.Torrent(5, 2))).On(List, Say.List(Say.Torrent(5, 2)));
        await scene.Api.ListAsync();

        (await scene.Api.GetAsync(Say.Target(1))).Should().BeNull("number 5 is another torrent");
    }

    [Fact]
    public async Task A_torrent_is_found_by_its_alternative_hashes()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, Say.List(Say.Torrent(5, 1, $"\"alternative_hashes\":[\"{Say.Hash(2).ToUpperInvariant()}\",\"no hash\"]")));

        var found = await scene.Api.GetAsync(Say.Target(2));
        var added = await scene.Api.AddAsync(new AddRequest(Say.Magnet(2)));

        found!.Hash.Should().Be(InfoHash.Parse(Say.Hash(1)));
        added.Outcome.Should().Be(AddOutcome.AlreadyPresent);
    }

    [Fact]
    public async Task Pages_are_read_to_the_last_and_overlap_and_each_torrent_is_listed_once()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, request =>
        {
            var offset = int.Parse(request.Query.Single(pair => pair.Name == "offset").Value, System.Globalization.CultureInfo.InvariantCulture);
            return ScriptedService.Reply(Say.List(Enumerable.Range(1, 2345).Skip(offset).Take(1000).Select(at => Say.Torrent(at, at))));
        });

        var torrents = await scene.Api.ListAsync();

        torrents.Should().HaveCount(2345);
        scene.Service.Requests.Where(request => request.Route == List).Select(request => request.Query.Single(pair => pair.Name == "offset").Value).Should().Equal("0", "990", "1980");
    }

    [Theory]
    [InlineData(50)]
    [InlineData(500)]
    public async Task A_service_that_gives_smaller_pages_than_asked_loses_nothing(int cap)
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, request =>
        {
            var offset = int.Parse(request.Query.Single(pair => pair.Name == "offset").Value, System.Globalization.CultureInfo.InvariantCulture);
            return ScriptedService.Reply(Say.List(Enumerable.Range(1, 1234).Skip(offset).Take(cap).Select(at => Say.Torrent(at, at))));
        });

        (await scene.Api.ListAsync()).Should().HaveCount(1234);
    }

    [Fact]
    public async Task A_row_that_cannot_be_understood_is_left_out_and_not_the_list()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.List("""{"id":"x"}""", "5", Say.Queued(1, 1))).On(List, Say.List("""{"id":5}""", """{"hash":"no"}""", "null", "[]", Say.Torrent(6, 2, "\"tags\":5,\"ratio\":\"nan\",\"seeds\":{},\"eta\":[1]")));

        (await scene.Api.ListAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Of_a_batch_that_stops_half_way_it_is_told_what_was_done()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, Say.List(Say.Torrent(5, 1), Say.Torrent(6, 2), Say.Torrent(7, 3)))
            .On(Control, Say.Done).On(Control, Say.Refusal("DOWNLOAD_SERVER_ERROR"), System.Net.HttpStatusCode.InternalServerError);

        var incomplete = await Failure.OfAsync<ApiError.Incomplete>(() => scene.Api.StartAsync(MultiTarget.Of(Say.Target(1), Say.Target(2), Say.Target(3))));

        incomplete.Done.Should().Be(MultiTarget.Of(Say.Target(1)));
        incomplete.Remaining.Should().Be(MultiTarget.Of(Say.Target(2), Say.Target(3)));
        incomplete.Cause.Should().BeOfType<ApiError.ServerFault>();
    }

    [Fact]
    public async Task Starting_a_queued_torrent_without_a_free_slot_is_a_used_up_quota()
    {
        using var scene = new Scene();
        scene.Service.On(Queue, Say.List(Say.Queued(7, 1))).On(List, Say.Empty)
            .On(ControlQueued, Say.Refusal("ACTIVE_LIMIT", data: """{"active_limit":3}"""), System.Net.HttpStatusCode.InternalServerError);

        var quota = await Failure.OfAsync<ApiError.QuotaExceeded>(() => scene.Api.StartAsync(Say.Target(1)));

        quota.Limit.Should().Be("3 active torrents");
        scene.Service.Requests[^1].Body.Should().Be("""{"operation":"start","queued_id":7}""");
    }
}
