using System.Diagnostics;
using TorrentApi.RealServers.Tests.Network;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>Runs alone, because it measures the memory of the whole process.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Answers without end, packed or not, cost bounded time and memory.</summary>
[Collection(nameof(Alone))]
public sealed class EndlessTests
{
    private const string Begun = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n";
    private const string Row = """{"hash":"0123456789abcdef0123456789abcdef01234567","name":"one","state":"stoppedDL"},""";
    private const int Megabyte = 1024 * 1024;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("rows", "[", Row, 192)]
    [InlineData("rows of nothing", "[", "{},", 64)]
    [InlineData("numbers", "[", "1,", 64)]
    [InlineData("blanks", "[", " ", 64)]
    [InlineData("one string", "[{\"name\":\"", "x", 96)]
    [InlineData("one object", "[{", "\"name\":1,", 96)]
    [InlineData("one nest", "", "[", 64)]
    [InlineData("garbage", "", "garbage ", 64)]
    public async Task An_endless_list_ends_in_an_error_within_bounds(string what, string begin, string piece, int megabytes)
    {
        await using var server = new FaultServer();
        server.On("torrents/info", Answers.Endless(Begun + begin, piece));
        await using var client = server.CreateClient();

        var growth = await MeasureAsync(() => Failures.ExpectAsync<ApiError.UnexpectedResponse>(() => client.ListAsync(null, Cancelled)));

        growth.Should().BeLessThan(megabytes * Megabyte, what);
    }

    [Theory]
    [InlineData("app/webapiVersion")]
    [InlineData("auth/login")]
    [InlineData("app/version")]
    [InlineData("app/buildInfo")]
    public async Task An_endless_small_answer_is_cut_off_early(string route)
    {
        await using var server = new FaultServer();
        server.On(route, Answers.Endless(Begun, "x"));
        await using var client = server.CreateClient();

        var growth = await MeasureAsync(() => Failures.ExpectAsync<ApiError.UnexpectedResponse>(() => client.ListAsync(null, Cancelled)));

        growth.Should().BeLessThan(32 * Megabyte);
    }

    [Fact]
    public async Task Endless_headers_are_cut_off_early()
    {
        await using var server = new FaultServer();
        server.On("torrents/info", Answers.Endless("HTTP/1.1 200 OK\r\n", "x-more: yes\r\n"));
        await using var client = server.CreateClient();

        var growth = await MeasureAsync(() => Failures.ExpectAsync<ApiError.UnexpectedResponse>(() => client.ListAsync(null, Cancelled)));

        growth.Should().BeLessThan(32 * Megabyte);
    }

    [Fact]
    public async Task An_endless_answer_to_a_write_is_not_read()
    {
        await using var server = new FaultServer();
        server.On("torrents/stop", Answers.Endless(Begun, "x"));
        await using var client = server.CreateClient();

        var growth = await MeasureAsync(() => client.StopAsync(MultiTarget.All, Cancelled));

        growth.Should().BeLessThan(32 * Megabyte);
    }

    [Theory]
    [InlineData("torrents/info", "[")]
    [InlineData("app/version", "v5.1.0")]
    public async Task A_packed_bomb_is_unpacked_within_bounds(string route, string begin)
    {
        await using var server = new FaultServer();
        server.On(route, Answers.GzipBomb(begin, 600L * Megabyte, "]"));
        await using var client = server.CreateClient(options => options.Compression = true);

        // The server of the test packs the bomb in this process, in much less than this.
        var growth = await MeasureAsync(() => Failures.ExpectAsync<ApiError.UnexpectedResponse>(() => client.ListAsync(null, Cancelled)));

        growth.Should().BeLessThan(64 * Megabyte);
    }

    [Fact]
    public async Task A_packed_list_is_read_and_a_broken_one_is_an_error()
    {
        await using var server = new FaultServer();
        server.On("torrents/info", Answers.GzipBomb("[", 10 * Megabyte, "]"), Answers.Raw("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nabcd"));
        await using var client = server.CreateClient(options => options.Compression = true);

        (await client.ListAsync(null, Cancelled)).Should().BeEmpty();
        await Failures.ExpectAsync<ApiError.UnexpectedResponse>(() => client.ListAsync(null, Cancelled));

        server.Requests.Should().OnlyContain(request => request.Header("Accept-Encoding") == "gzip");
    }

    /// <summary>By how much the memory in use rose above where it was, at its highest.</summary>
    private static async Task<long> MeasureAsync(Func<Task> operation)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var highest = before;
        var watch = Stopwatch.StartNew();
        await using (new Timer(_ => highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false)), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(10)))
        {
            await operation();
        }

        watch.Elapsed.Should().BeLessThan(Soon);
        return highest - before;
    }
}
