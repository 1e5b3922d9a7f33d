using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.UTorrent;

/// <summary>Adding links, addresses and files.</summary>
public sealed class AddTests
{
    private const string Done = "{\"build\":45704}\n";
    private const string Refused = "{\"build\":45704,\"error\":\"Can't add torrent: \"}\n";

    private static readonly SampleTorrent Sample = SampleTorrents.SeveralFiles(Guid.Parse("5f0c8b7e-3b55-4a51-9d38-0d1e8f1b2a10"));
    private static readonly string Magnet = Uri.EscapeDataString($"magnet:?xt=urn:btih:{new string('a', 40)}&dn=a film");

    [Fact]
    public async Task A_magnet_link_is_taken_and_gains_its_metadata()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, DownloadRate = 0 });
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync($"action=add-url&s={Magnet}")).Should().Be(Done);
        var before = await visitor.RowAsync();
        clock.Advance(TimeSpan.FromSeconds(1));
        var after = await visitor.RowAsync();

        before[0].GetString().Should().Be(new string('A', 40));
        (before[1].GetInt32(), before[2].GetString(), before[3].GetInt64()).Should().Be((201, "a film", 0));
        after[3].GetInt64().Should().Be(InMemoryOptions.DefaultMagnetSizeBytes);
    }

    [Fact]
    public async Task A_base32_magnet_link_is_the_same_torrent()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        await visitor.SayAsync("action=add-url&s=" + Uri.EscapeDataString("magnet:?xt=urn:btih:" + new string('B', 32)));

        (await visitor.RowAsync())[0].GetString().Should().Be("0842108421084210842108421084210842108421");
    }

    [Fact]
    public async Task A_file_is_taken_from_the_field_torrent_file()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.UploadAsync(Sample.File.Bytes)).Should().Be("200 " + Done);

        (await visitor.RowAsync())[0].GetString().Should().Be(Sample.File.Hash.V1Hex!.ToUpperInvariant());
        server.Requests[1].FileCount.Should().Be(1);
    }

    [Fact]
    public async Task A_file_in_another_field_is_no_file()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.UploadAsync(Sample.File.Bytes, field: "file")).Should().StartWith("200 {\"build\":45704,\"error\":\"Can't add torrent: ");
    }

    [Fact]
    public async Task What_is_no_torrent_is_refused_with_200()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.UploadAsync("no torrent"u8.ToArray())).Should().StartWith("200 {\"build\":45704,\"error\":\"Can't add torrent: ");
        (await visitor.AskAsync("action=add-url&s=nothing")).GetProperty("error").GetString().Should().StartWith("Can't add torrent: ");
    }

    [Theory]
    [InlineData(false, "400 ")]
    [InlineData(true, "200 ")]
    public async Task A_boundary_in_quotes_is_not_understood(bool isTaken, string status)
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { TakesQuotedBoundaries = isTaken });
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.UploadAsync(Sample.File.Bytes, quotes: true)).Should().StartWith(status);
    }

    [Fact]
    public async Task A_file_is_not_uploaded_by_GET()
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.TryAsync("action=add-file")).Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(true, Refused)]
    [InlineData(false, Done)]
    public async Task A_duplicate_is_an_error_without_a_reason_or_looks_added(bool isTold, string reply)
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { TellsDuplicates = isTold });
        using var visitor = await Visitor.EnterAsync(server);
        await visitor.UploadAsync(Sample.File.Bytes);

        (await visitor.UploadAsync(Sample.File.Bytes)).Should().Be("200 " + reply);
        (await visitor.SayAsync("action=add-url&s=" + Uri.EscapeDataString(Sample.File.ToMagnet().Text))).Should().Be(reply);

        (await visitor.AskAsync("list=1")).GetProperty("torrents").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData(1024, 200)]
    [InlineData(1025, 400)]
    public async Task A_link_of_more_than_1024_characters_is_too_long(int length, int status)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);
        var link = $"magnet:?xt=urn:btih:{new string('a', 40)}&dn=";

        ((int)await visitor.TryAsync("action=add-url&s=" + Uri.EscapeDataString(link + new string('x', length - link.Length)))).Should().Be(status);
    }

    [Fact]
    public async Task An_address_is_fetched_without_its_cookies_and_nothing_is_said_of_it()
    {
        var asked = new List<Uri>();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Fetch = address => Answer(asked, address) });
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("action=add-url&s=http://files.invalid/a.torrent:COOKIE:uid=1;pass=2")).Should().Be(Done);
        (await visitor.SayAsync("action=add-url&s=http://files.invalid/dead.torrent")).Should().Be(Done);

        asked.Should().Equal(new Uri("http://files.invalid/a.torrent"), new Uri("http://files.invalid/dead.torrent"));
        (await visitor.RowAsync())[19].GetString().Should().Be("http://files.invalid/a.torrent");

        static TorrentFile? Answer(List<Uri> asked, Uri address)
        {
            asked.Add(address);
            return address.AbsolutePath.EndsWith("/a.torrent", StringComparison.Ordinal) ? Sample.File : null;
        }
    }

    [Theory]
    [InlineData("", @"C:\Downloads")]
    [InlineData("&download_dir=0&path=", @"C:\Downloads")]
    [InlineData("&download_dir=1", @"D:\Films")]
    [InlineData("&download_dir=1&path=new/ones", @"D:\Films\new\ones")]
    [InlineData("&download_dir=7", @"C:\Downloads")]
    public async Task A_place_is_the_number_of_a_directory_and_a_folder_below(string query, string place)
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Directories = [@"C:\Downloads", @"D:\Films"] });
        using var visitor = await Visitor.EnterAsync(server);

        await visitor.SayAsync($"action=add-url&s={Magnet}{query}");

        (await visitor.RowAsync())[26].GetString().Should().Be(place);
    }

    [Theory]
    [InlineData("../up")]
    [InlineData("/etc")]
    [InlineData("C:\\")]
    public async Task A_folder_outside_is_refused(string path)
    {
        await using var server = UTorrentServer.Start("3.5.5");
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.AskAsync($"action=add-url&s={Magnet}&path={Uri.EscapeDataString(path)}")).TryGetProperty("error", out _).Should().BeTrue();
        (await visitor.AskAsync("list=1")).GetProperty("torrents").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_setting_moves_the_default_directory_and_another_adds_stopped()
    {
        await using var server = UTorrentServer.Start("3.3-server");
        using var visitor = await Visitor.EnterAsync(server);

        await visitor.SayAsync("action=setsetting&s=dir_active_download&v=/films&s=dir_active_download_flag&v=1&s=torrents_start_stopped&v=1");
        await visitor.SayAsync($"action=add-url&s={Magnet}");

        var row = await visitor.RowAsync();
        (row[26].GetString(), row[1].GetInt32()).Should().Be(("/films", 136));
    }

    [Fact]
    public async Task A_torrent_may_appear_late_and_what_is_said_to_it_before_is_lost()
    {
        var clock = new ManualClock();
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { Clock = clock, AddLag = TimeSpan.FromSeconds(2) });
        using var visitor = await Visitor.EnterAsync(server);

        await visitor.SayAsync($"action=add-url&s={Magnet}");
        (await visitor.SayAsync($"action=setprops&hash={new string('A', 40)}&s=label&v=films")).Should().Be(Done);
        var early = (await visitor.AskAsync("list=1")).GetProperty("torrents").GetArrayLength();
        clock.Advance(TimeSpan.FromSeconds(2));

        early.Should().Be(0);
        (await visitor.RowAsync())[11].GetString().Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_address_may_be_a_torrent_or_a_feed()
    {
        await using var server = UTorrentServer.Start("3.5.5", new UTorrentServerOptions { FetchFeed = _ => [new Uri("http://files.invalid/a.torrent")] });
        using var visitor = await Visitor.EnterAsync(server);

        (await visitor.SayAsync("action=add-unknown-url&s=http://feed.invalid/rss")).Should().Be(Done);

        (await visitor.AskAsync("list=1")).GetProperty("rssfeeds")[0][6].GetString().Should().Be("http://feed.invalid/rss");
    }
}
