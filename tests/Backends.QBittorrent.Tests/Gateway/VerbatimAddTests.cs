using System.Text;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Gateway;

/// <summary>The body of an add, byte for byte.</summary>
public sealed class VerbatimAddTests
{
    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_magnet_is_one_part_behind_both_spellings_of_running(string version)
    {
        var request = await AddAsync(version, Sample.Magnet(1), AddOptions.Default);

        AssertBody(request, Part("paused", "false") + Part("stopped", "false") + Part("urls", "magnet:?xt=urn:btih:0000000000000000000000000000000000000001"));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_file_is_a_part_with_a_name_and_its_own_bytes(string version)
    {
        var request = await AddAsync(version, Sample.File, AddOptions.Default);

        AssertBody(
            request,
            Part("paused", "false") + Part("stopped", "false")
            + "--B\r\nContent-Disposition: form-data; name=\"torrents\"; filename=\"upload.torrent\"\r\nContent-Type: application/x-bittorrent\r\n\r\n"
            + Encoding.Latin1.GetString(Sample.File.Bytes.Span) + "\r\n");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Both_spellings_of_a_renamed_parameter_are_sent(string version)
    {
        var request = await AddAsync(version, Sample.Magnet(1), new AddOptions { Stopped = true, SkipChecking = true, Layout = ContentLayout.NoSubfolder });

        request.Parameters.Should().Contain([
            new("paused", "true"), new("stopped", "true"), new("skip_checking", "true"), new("seedMode", "true"),
            new("root_folder", "false"), new("contentLayout", "NoSubfolder"),
        ]);
    }

    [Theory]
    [InlineData(ContentLayout.Original, "true")]
    [InlineData(ContentLayout.Subfolder, "true")]
    [InlineData(ContentLayout.NoSubfolder, "false")]
    public async Task A_layout_is_sent_under_its_old_name_too(ContentLayout layout, string rootFolder)
    {
        var request = await AddAsync("5.1.0", Sample.Magnet(1), new AddOptions { Layout = layout });

        (request["root_folder"], request["contentLayout"]).Should().Be((rootFolder, layout.ToString()));
    }

    [Fact]
    public async Task Every_option_has_its_part_in_one_body()
    {
        var options = new AddOptions
        {
            Category = "a/ü", Tags = ["x", "y z"], SavePath = "/data/o\"dd", Name = "näme", Stopped = true, SkipChecking = true,
            Layout = ContentLayout.Original, Sequential = true, FirstLastPieceFirst = true, DownloadLimit = 3_000_000_000, UploadLimit = 1,
            RatioLimit = Limit<double>.Unlimited, SeedingTimeLimit = Limit<TimeSpan>.At(TimeSpan.FromSeconds(61)),
            InactiveSeedingTimeLimit = Limit<TimeSpan>.Global, LimitAction = ShareLimitAction.RemoveWithData, LimitMode = ShareLimitMode.Any,
            TopOfQueue = true,
            Native = [new QBittorrentAddOptions { DownloadPath = "/tmp/i", StopCondition = QBittorrentStopCondition.MetadataReceived }],
        };

        var request = await AddAsync("5.3.0", Sample.Magnet(1), options);

        AssertBody(request, string.Concat(
            Part("paused", "true"), Part("stopped", "true"), Part("savepath", "/data/o\"dd"), Part("autoTMM", "false"), Part("category", "a/ü"),
            Part("tags", "x,y z"), Part("rename", "näme"), Part("dlLimit", "3000000000"), Part("upLimit", "1"), Part("sequentialDownload", "true"),
            Part("firstLastPiecePrio", "true"), Part("addToTopOfQueue", "true"), Part("skip_checking", "true"), Part("seedMode", "true"),
            Part("root_folder", "true"), Part("contentLayout", "Original"), Part("ratioLimit", "-1"), Part("seedingTimeLimit", "2"),
            Part("inactiveSeedingTimeLimit", "-2"), Part("shareLimitAction", "RemoveWithContent"), Part("shareLimitsMode", "MatchAny"),
            Part("useDownloadPath", "true"), Part("downloadPath", "/tmp/i"), Part("stopCondition", "MetadataReceived"),
            Part("urls", "magnet:?xt=urn:btih:0000000000000000000000000000000000000001")));
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public async Task Automatic_management_is_said_either_way(bool isOn, string value)
    {
        var request = await AddAsync("5.1.0", Sample.Magnet(1), new AddOptions { AutomaticManagement = isOn });

        request["autoTMM"].Should().Be(value);
    }

    [Theory]
    [InlineData(ShareLimitAction.Global, "Default")]
    [InlineData(ShareLimitAction.Stop, "Stop")]
    [InlineData(ShareLimitAction.Remove, "Remove")]
    [InlineData(ShareLimitAction.RemoveWithData, "RemoveWithContent")]
    [InlineData(ShareLimitAction.SuperSeed, "EnableSuperSeeding")]
    public async Task An_action_at_the_limit_has_the_servers_own_name(ShareLimitAction action, string name)
    {
        var request = await AddAsync("5.3.0", Sample.Magnet(1), new AddOptions { LimitAction = action });

        request["shareLimitAction"].Should().Be(name);
    }

    [Fact]
    public async Task An_address_is_sent_as_it_is_on_the_wire()
    {
        var request = await AddAsync("5.1.0", new Uri("http://tracker.test/ä b.torrent?k=1"), AddOptions.Default);

        request["urls"].Should().Be("http://tracker.test/%C3%A4%20b.torrent?k=1");
    }

    private static async Task<RecordedRequest> AddAsync(string version, AddSource source, AddOptions options)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        await scene.Api.AddAsync(new AddRequest(source, options));
        return scene.Server.Last("torrents/add");
    }

    private static string Part(string name, string value) => $"--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n";

    private static void AssertBody(RecordedRequest request, string parts)
    {
        request.Line.Should().Be("POST /api/v2/torrents/add");
        request.Header("Content-Type").Should().MatchRegex("^multipart/form-data; boundary=[a-z0-9-]{20,70}$");
        request.Header("Content-Length").Should().Be($"{request.Bytes.Length}");
        request.Headers.Keys.Should().BeEquivalentTo("Cookie", "Content-Type", "Content-Length");
        request.Body.Should().Be(parts.Replace("--B\r\n", $"--{request.Boundary}\r\n", StringComparison.Ordinal) + $"--{request.Boundary}--\r\n");
    }
}
