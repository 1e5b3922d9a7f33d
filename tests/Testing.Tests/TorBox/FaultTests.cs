using System.Net;
using System.Text;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class FaultTests
{
    [Theory]
    [InlineData("ACTIVE_LIMIT", 500)]
    [InlineData("BAD_TOKEN", 403)]
    [InlineData("DATABASE_ERROR", 500)]
    [InlineData("NO_SERVERS_AVAILABLE_ERROR", 400)]
    [InlineData("NOT_OWNER", 409)]
    [InlineData("LINK_OFFLINE", 400)]
    [InlineData("SOMETHING_NEW", 400)]
    [InlineData("SOMETHING_NEW_ERROR", 500)]
    public async Task Any_code_comes_on_request_with_its_status_and_only_as_often_as_asked_for(string code, int status)
    {
        await using var client = new TorBoxClient();
        client.Server.Refuse(code, "a sentence", path: "user/me");

        (await client.GetAsync("torrents/mylist")).IsSuccess.Should().BeTrue();
        var refused = await client.GetAsync("user/me");

        ((int)refused.Status, refused.IsSuccess, refused.Error, refused.Detail).Should().Be((status, false, code, "a sentence"));
        (await client.GetAsync("user/me")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task A_proxy_answers_with_a_page_or_with_bare_text()
    {
        await using var client = new TorBoxClient();
        client.Server.Fail(ResponseFault.BadGateway);
        client.Server.Block();

        var page = await client.GetAsync("user/me");
        var text = await client.GetAsync("user/me");

        page.Status.Should().Be(HttpStatusCode.BadGateway);
        Encoding.UTF8.GetString(page.Bytes).Should().StartWith("<html>");
        (text.Status, Encoding.UTF8.GetString(text.Bytes)).Should().Be((HttpStatusCode.Forbidden, "error code: 1010"));
    }

    [Theory]
    [InlineData(ResponseFault.LostAnswer, 1)]
    [InlineData(ResponseFault.CutBody, 1)]
    [InlineData(ResponseFault.Drop, 0)]
    public async Task A_create_that_fails_on_the_way_was_carried_out_or_not(ResponseFault fault, int rows)
    {
        await using var client = new TorBoxClient();
        client.Server.Fail(fault);

        var create = () => client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()));

        await create.Should().ThrowAsync<HttpRequestException>();
        (await client.ListAsync()).Should().HaveCount(rows);
    }

    [Fact]
    public async Task Healing_ends_everything_that_was_asked_for()
    {
        await using var client = new TorBoxClient();
        client.Server.Fail(ResponseFault.ServerError, int.MaxValue);
        client.Server.Refuse("BAD_TOKEN", times: int.MaxValue);
        client.Server.Throttle(TimeSpan.FromDays(1));
        client.Server.CoolDown(TimeSpan.FromDays(1));
        (await client.GetAsync("user/me")).Status.Should().Be(HttpStatusCode.InternalServerError);

        client.Server.Heal();

        (await client.CreateAsync(SampleTorrents.Magnet(Guid.NewGuid()))).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task Requests_are_written_down_without_what_is_secret()
    {
        await using var client = new TorBoxClient();
        var link = SampleTorrents.Magnet(Guid.NewGuid());

        await client.CreateAsync(link, ("name", "mine"));
        await client.PostAsync("torrents/controltorrent", new { operation = "reannounce", torrent_id = 1 });

        client.Server.Requests[0].Parameters.Should().BeEquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal) { ["magnet"] = "***", ["name"] = "mine" });
        client.Server.Requests[1].Parameters.Should().BeEquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal) { ["operation"] = "reannounce", ["torrent_id"] = "1" });
        client.Server.ToString().Should().NotContain(client.Server.Options.ApiKey);
        client.Server.Options.ToString().Should().NotContain(client.Server.Options.ApiKey);
    }
}
