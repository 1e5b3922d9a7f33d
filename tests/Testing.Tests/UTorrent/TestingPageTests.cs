using System.Net;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>The examples of docs/testing.md on µTorrent, which shows parts of these tests word for word.</summary>
public sealed class TestingPageTests
{
    private static readonly MagnetLink Link = MagnetLink.Create(InfoHash.Parse(new string('a', 40)), "a film");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_one_request_away()
    {
        await using var server = UTorrentServer.Start("3.3-server", new UTorrentServerOptions { BypassesLogin = true, RequiresToken = false });
        using var http = new HttpClient { BaseAddress = server.Address };

        var list = await http.GetStringAsync(new Uri("gui/?list=1", UriKind.Relative), Token);

        list.Should().StartWith("{\"build\":30470,");
    }

    [Fact]
    public async Task A_server_goes_wrong_in_every_way_at_once()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.SayAsync("action=add-url&s=" + Uri.EscapeDataString(Link.Text));

        server.ExpireTokens();
        server.Fail(ResponseFault.BadRequest, times: 3, action: "list");
        server.Fail(ResponseFault.EmptyBody, action: "setprops");
        server.IgnoresProperties = true;
        server.SetStatus(Link.Hash, 4096);
        server.SetRawName(Link.Hash, new byte[] { 0xD7, 0x01 });

        (await visitor.TryAsync("action=start")).Should().Be(HttpStatusCode.BadRequest);
        await visitor.RenewAsync();
        foreach (var _ in Enumerable.Range(0, 3)) (await visitor.TryAsync("list=1")).Should().Be(HttpStatusCode.BadRequest);
        (await visitor.SayAsync($"action=setprops&hash={Link.Hash}&s=label&v=films")).Should().BeEmpty();
        (await visitor.SayAsync("list=1")).Should().Contain(",4096,\"\uFFFD\u0001\",").And.NotContain("films");
    }
}
