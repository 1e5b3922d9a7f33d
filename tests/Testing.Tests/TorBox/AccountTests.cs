using System.Net;
using System.Net.Http.Headers;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class AccountTests
{
    [Fact]
    public async Task The_account_tells_its_plan_and_its_settings_on_request()
    {
        await using var client = new TorBoxClient(new TorBoxServerOptions { Plan = TorBoxPlan.Standard });

        var user = (await client.GetAsync("user/me")).Data!;

        (user["plan"]!.GetValue<int>(), (bool)user["is_subscribed"]!, user["settings"]).Should().Be((3, true, null));
        (await client.GetAsync("user/me?settings=true")).Data!["settings"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_key_that_was_changed_is_refused()
    {
        await using var client = new TorBoxClient();
        client.Server.ChangeKey("another");

        var refused = await client.GetAsync("user/me");
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "another");

        (refused.Status, refused.Error).Should().Be((HttpStatusCode.Forbidden, "BAD_TOKEN"));
        (await client.GetAsync("user/me")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task A_device_gets_the_key_once_a_person_has_let_it_in()
    {
        await using var client = new TorBoxClient();
        client.Http.DefaultRequestHeaders.Authorization = null;
        var login = (await client.GetAsync("user/auth/device/start?app=tests")).Data!;
        var body = new { device_code = login["device_code"]!.ToString() };

        var early = await client.PostAsync("user/auth/device/token", body);
        client.Server.ApproveDevice(login["code"]!.ToString());
        var given = await client.PostAsync("user/auth/device/token", body);
        client.Clock.Advance(TimeSpan.FromMinutes(10));
        var late = await client.PostAsync("user/auth/device/token", body);

        (early.Status, early.Error).Should().Be((HttpStatusCode.BadRequest, "DEVICE_CODE_NOT_USED"));
        (given.Data!["access_token"]!.ToString(), given.Data["token_type"]!.ToString()).Should().Be((client.Server.Options.ApiKey, "bearer"));
        late.Error.Should().Be("ITEM_NOT_FOUND");
        client.Server.Requests.Where(request => request.Method == "POST").Should().OnlyContain(request => request.Parameters["device_code"] == "***");
    }

    [Fact]
    public async Task The_service_says_that_it_lives()
    {
        await using var client = new TorBoxClient();

        (await client.GetAsync("/")).IsSuccess.Should().BeTrue();
    }
}
