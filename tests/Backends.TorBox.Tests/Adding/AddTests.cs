using System.Net;
using TorrentApi.Backends.TorBox.Tests.Scripted;

namespace TorrentApi.Backends.TorBox.Tests.Adding;

/// <summary>What becomes of an add, whatever the service answers; it is created once.</summary>
public sealed class AddTests
{
    private const string List = "GET torrents/mylist";
    private const string Queue = "GET queued/getqueued";
    private const string Create = "POST torrents/createtorrent";

    [Fact]
    public async Task An_add_is_a_look_a_create_and_a_look_by_number()
    {
        using var scene = Absent();
        scene.Service.On(List, Say.Data(Say.Torrent(5, 1))).On(Create, Say.Data($$"""{"hash":"{{Say.Hash(1)}}","torrent_id":5,"auth_id":"a"}"""));

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))));

        result.Should().Be(AddResult.Added(InfoHash.Parse(Say.Hash(1))));
        scene.Service.Routes.Should().Equal(Queue, List, Create, List);
        scene.Service.Requests[^1].Line.Should().Be("GET /v1/api/torrents/mylist?id=5&bypass_cache=true");
    }

    [Theory]
    [InlineData("""{"success":true,"error":null,"detail":"Torrent Queued Successfully","data":{"queued_id":9,"hash":"x"}}""", 200)]
    [InlineData("""{"success":true,"error":null,"detail":"Torrent queued successfully.","data":null}""", 200)]
    [InlineData("""{"success":false,"error":null,"detail":"Torrent Queued Successfully","data":{"queued_id":9}}""", 200)]
    public async Task A_queued_add_is_pending(string body, int status)
    {
        using var scene = Absent();
        scene.Service.On(Create, body, (HttpStatusCode)status);

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))));

        result.Should().Be(AddResult.Pending(InfoHash.Parse(Say.Hash(1))));
    }

    [Theory]
    [InlineData("""{"success":true,"error":null,"detail":"Torrent Added Successfully","data":null}""")]
    [InlineData("""{"success":true,"error":null,"detail":"Torrent Added Successfully","data":[{"id":5}]}""")]
    [InlineData("""{"success":true,"error":null,"detail":"Torrent Added Successfully","data":{}}""")]
    public async Task An_answer_without_the_number_is_enough(string body)
    {
        using var scene = Absent();
        scene.Service.On(List, Say.List(Say.Torrent(5, 1))).On(Create, body);

        (await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))))).Outcome.Should().Be(AddOutcome.Added);
    }

    [Theory]
    [InlineData("DUPLICATE_ITEM")]
    [InlineData("DIFF_ISSUE")]
    public async Task What_is_refused_as_a_duplicate_and_is_there_was_present(string code)
    {
        using var scene = Absent();
        scene.Service.On(List, Say.List(Say.Torrent(5, 1))).On(Create, Say.Refusal(code, "Download already queued."), HttpStatusCode.BadRequest);

        (await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))))).Outcome.Should().Be(AddOutcome.AlreadyPresent);
    }

    [Fact]
    public async Task What_is_refused_as_a_duplicate_and_is_not_there_was_rejected()
    {
        using var scene = Absent();
        scene.Service.On(List, Say.Empty).On(Create, Say.Refusal("DUPLICATE_ITEM"), HttpStatusCode.BadRequest);

        var adding = scene.Api.AddAsync(new AddRequest(Say.Magnet(1)));

        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.FinishAsync(adding));
    }

    [Theory]
    [InlineData(502, "<html>")]
    [InlineData(500, """{"success":false,"error":"DATABASE_ERROR","detail":"Please try again later.","data":null}""")]
    public async Task After_an_unknown_outcome_the_list_is_looked_at_and_nothing_created_again(int status, string body)
    {
        using var scene = Absent();
        scene.Service.On(List, Say.Empty).On(List, Say.List(Say.Torrent(5, 1))).On(Create, body, (HttpStatusCode)status);

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))));

        result.Outcome.Should().Be(AddOutcome.Added);
        scene.Service.Routes.Count(route => route == Create).Should().Be(1);
    }

    [Fact]
    public async Task A_failed_create_that_never_shows_is_the_failure_and_is_sent_once()
    {
        using var scene = Absent();
        scene.Service.On(List, Say.Empty).On(Create, "<html>", HttpStatusCode.GatewayTimeout);

        var adding = scene.Api.AddAsync(new AddRequest(Say.Magnet(1)));

        await Failure.OfAsync<ApiError.ServerFault>(() => scene.FinishAsync(adding));
        scene.Service.Routes.Count(route => route == Create).Should().Be(1);
    }

    [Fact]
    public async Task A_hybrid_that_this_client_added_is_found_by_its_v2_hash()
    {
        var hybrid = MagnetLink.Parse($"magnet:?xt=urn:btih:{Say.Hash(1)}&xt=urn:btmh:1220{new string('a', 64)}");
        using var scene = Absent();
        scene.Service.On(List, Say.Data(Say.Torrent(5, 1))).On(Create, Say.Data("""{"torrent_id":5}"""));
        await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(hybrid)));

        var found = await scene.Api.GetAsync(SingleTarget.Parse(new string('a', 64)));

        found!.Hash.Should().Be(InfoHash.Parse(Say.Hash(1)), "the service knows it by v1");
    }

    [Fact]
    public async Task The_form_holds_what_was_asked_for_and_no_more()
    {
        using var scene = Absent();
        scene.Service.On(Create, Say.Data("""{"queued_id":5}"""));
        var options = new AddOptions { Name = "a name", Native = [new TorBoxAddOptions { Seeding = TorBoxSeeding.Never, AllowZip = false, Queued = true }] };

        await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1), options)));

        Fields(scene.Service.Requests[^1]).Should().Equal(("name", "a name"), ("seed", "3"), ("allow_zip", "false"), ("as_queued", "true"), ("magnet", Say.Magnet(1).Text));
    }

    [Fact]
    public async Task Without_options_the_magnet_link_goes_alone()
    {
        using var scene = Absent();
        scene.Service.On(Create, Say.Data("""{"queued_id":5}"""));

        await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1))));

        Fields(scene.Service.Requests[^1]).Should().Equal(("magnet", Say.Magnet(1).Text));
    }

    [Fact]
    public async Task What_is_to_be_done_in_the_background_goes_to_the_other_endpoint_and_may_be_pending()
    {
        using var scene = Absent();
        scene.Service.On(List, Say.Empty).On("POST torrents/asynccreatetorrent", Say.Done);

        var result = await scene.FinishAsync(scene.Api.AddAsync(new AddRequest(Say.Magnet(1), new AddOptions { Native = [new TorBoxAddOptions { Background = true }] })));

        result.Outcome.Should().Be(AddOutcome.Pending, "it did not show in time");
    }

    [Theory]
    [InlineData("DOWNLOAD_NOT_CACHED")]
    [InlineData("BOZO_TORRENT")]
    [InlineData("DOWNLOAD_TOO_LARGE")]
    public async Task What_the_service_does_not_take_is_rejected_at_once(string code)
    {
        using var scene = Absent();
        scene.Service.On(Create, Say.Refusal(code), HttpStatusCode.BadRequest);

        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.Api.AddAsync(new AddRequest(Say.Magnet(1))));

        scene.Service.Requests[^1].Route.Should().Be(Create, "there is nothing to wait for");
    }

    [Fact]
    public async Task Keeping_data_is_unsupported_and_nothing_is_sent()
    {
        using var scene = new Scene();

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.RemoveAsync(Say.Target(1), RemoveData.Keep));

        error.Capability.Should().Be(Capability.KeepData);
        scene.Service.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Stopping_needs_the_leave_to_send_what_is_not_documented()
    {
        using var scene = new Scene();
        using var bold = new Scene(options => options.UseUndocumentedOperations = true);
        bold.Service.On(Queue, Say.Empty).On(List, Say.List(Say.Torrent(5, 1), Say.Complete(6, 2).Replace("\"active\":false", "\"active\":true", StringComparison.Ordinal).Replace("cached", "uploading", StringComparison.Ordinal)))
            .On("POST torrents/controltorrent", Say.Done);

        (await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.StopAsync(Say.Target(1)))).Capability.Should().Be(Capability.Stop);
        await bold.Api.StopAsync(MultiTarget.Of(Say.Target(1), Say.Target(2)));

        scene.Service.Requests.Should().BeEmpty();
        bold.Service.Requests.Where(request => request.Route == "POST torrents/controltorrent").Select(request => request.Body)
            .Should().Equal("""{"operation":"pause","torrent_id":5}""", """{"operation":"stop_seeding","torrent_id":6}""");
    }

    private static Scene Absent()
    {
        var scene = new Scene();
        scene.Service.On(Queue, Say.Empty).On(List, Say.Empty);
        return scene;
    }

    private static IEnumerable<(string Name, string Value)> Fields(RecordedRequest request) =>
        request.Body.Split("--torrentapi-").Skip(1).Where(part => part.Contains("name=\"", StringComparison.Ordinal))
            .Select(part => (part.Split("name=\"")[1].Split('"')[0], part.Split("\r\n\r\n")[1].TrimEnd('\r', '\n')));
}
