using System.Net;
using System.Text;
using TorrentApi.Testing;

namespace TorrentApi.Hosting.Tests.Fetching;

public sealed class TorrentFetcherTests : IDisposable
{
    private const string Passkey = "s3cr3tpasskey";
    private const string Address = $"https://indexer.example/{Passkey}/download?token={Passkey}";
    private const string Magnet = "magnet:?xt=urn:btih:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&dn=film";

    private static readonly byte[] Torrent = Encoding.UTF8.GetBytes("d4:infod6:lengthi1e4:name1:a12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee");

    private readonly FakeSite _site = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_torrent_file_is_read()
    {
        _site.Page(Address, HttpStatusCode.OK, Torrent, "application/x-bittorrent");

        (await FetchAsync()).Should().BeOfType<AddSource.File>().Which.Torrent.Name.Should().Be("a");
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.SeeOther)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task A_redirect_to_a_magnet_link_is_that_link(HttpStatusCode status)
    {
        _site.Page(Address, status, headers: ("Location", Magnet));

        (await FetchAsync()).Should().Be((AddSource)MagnetLink.Parse(Magnet));
    }

    [Fact]
    public async Task A_magnet_link_may_be_the_page_itself()
    {
        _site.Text(Address, $"\r\n{Magnet}\n");

        (await FetchAsync()).Should().Be((AddSource)MagnetLink.Parse(Magnet));
    }

    [Fact]
    public async Task A_magnet_link_is_read_without_a_request()
    {
        using var fetcher = new TorrentFetcher(handler: _site);

        (await fetcher.FetchAsync(new Uri(Magnet), Token)).Should().Be((AddSource)MagnetLink.Parse(Magnet));

        _site.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Redirects_are_followed_relative_ones_too()
    {
        _site.Redirect(Address, "/next").Redirect("https://indexer.example/next", "https://files.example/a.torrent").Page("https://files.example/a.torrent", HttpStatusCode.OK, Torrent);

        (await FetchAsync()).Should().BeOfType<AddSource.File>();
    }

    [Fact]
    public async Task A_loop_of_redirects_ends()
    {
        _site.Redirect(Address, Address);

        (await ErrorAsync()).Should().Be(new ApiError.UnexpectedResponse("more than 10 redirects"));
        _site.Requests.Should().HaveCount(11);
    }

    [Theory]
    [InlineData("http://indexer.example/x", "indexer.example redirects from https to http")]
    [InlineData("file:///etc/passwd", "indexer.example redirects to what is neither http nor magnet")]
    [InlineData("https://user:pw@other.example/", "indexer.example redirects to what is neither http nor magnet")]
    [InlineData("", "indexer.example redirects without an address")]
    public async Task A_redirect_that_nobody_should_follow_is_not_followed(string target, string detail)
    {
        _site.Redirect(Address, target);

        (await ErrorAsync()).Should().Be(new ApiError.UnexpectedResponse(detail));
        _site.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("<!DOCTYPE html><title>Log in</title>", null)]
    [InlineData("Please log in.", "text/html; charset=utf-8")]
    public async Task A_web_page_is_told_as_one(string body, string? type)
    {
        _site.Page(Address, HttpStatusCode.OK, Encoding.UTF8.GetBytes(body), type);

        (await ErrorAsync()).Should().Be(new ApiError.RejectedTorrent("the site answered with a web page; it may ask for a login"));
    }

    [Theory]
    [InlineData("something else")]
    [InlineData("")]
    [InlineData("magnet:?dn=nothing")]
    public async Task What_is_no_torrent_is_rejected(string body)
    {
        _site.Text(Address, body);

        (await ErrorAsync()).Should().BeOfType<ApiError.RejectedTorrent>();
    }

    [Theory]
    [InlineData(401, typeof(ApiError.Forbidden))]
    [InlineData(403, typeof(ApiError.Forbidden))]
    [InlineData(404, typeof(ApiError.RejectedTorrent))]
    [InlineData(429, typeof(ApiError.Throttled))]
    [InlineData(204, typeof(ApiError.UnexpectedResponse))]
    [InlineData(418, typeof(ApiError.UnexpectedResponse))]
    [InlineData(503, typeof(ApiError.ServerFault))]
    public async Task A_refusal_is_told_by_its_cause(int status, Type cause)
    {
        _site.Page(Address, (HttpStatusCode)status);

        (await ErrorAsync()).Should().BeOfType(cause);
    }

    [Fact]
    public async Task How_long_to_stay_away_is_told()
    {
        _site.Page(Address, HttpStatusCode.TooManyRequests, headers: ("Retry-After", "120"));

        (await ErrorAsync()).Wait.Should().Be(TimeSpan.FromSeconds(120));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_too_large_is_not_read_to_its_end(bool isTold)
    {
        using var body = new Endless();
        _site.Answer(Address, () =>
        {
            var content = new StreamContent(body);
            if (isTold) content.Headers.ContentLength = long.MaxValue;
            return new HttpResponseMessage { Content = content };
        });

        (await ErrorAsync(new TorrentFetcherOptions { MaxSizeBytes = 100_000 })).Should().Be(new ApiError.RejectedTorrent("it is larger than 100000 bytes"));
        body.Given.Should().BeLessThan(isTold ? 1 : 200_000);
    }

    [Fact]
    public async Task A_site_that_never_answers_is_given_up()
    {
        var clock = new ManualClock();
        using var fetcher = new TorrentFetcher(handler: new Silent(), clock: clock);
        var fetching = fetcher.FetchAsync(new Uri(Address), Token);

        clock.Advance(TorrentFetcherOptions.DefaultTimeout);

        (await FluentActions.Awaiting(() => fetching).Should().ThrowAsync<TorrentApiException>()).Which.Error
            .Should().Be(new ApiError.TimedOut(TorrentFetcherOptions.DefaultTimeout));
    }

    [Fact]
    public async Task A_network_that_fails_is_told_without_the_address()
    {
        _site.Answer(Address, () => throw new HttpRequestException(HttpRequestError.NameResolutionError, $"no such host ({Address})"));
        using var fetcher = new TorrentFetcher(handler: _site);

        var fetching = () => fetcher.FetchAsync(new Uri(Address), Token);

        var failure = (await fetching.Should().ThrowAsync<TorrentApiException>()).Which;
        failure.Error.Should().Be(new ApiError.Unreachable("nobody knows the name of the host"));
        failure.ToString().Should().Contain("indexer.example").And.NotContain(Passkey);
    }

    [Theory]
    [InlineData("download/1")]
    [InlineData("ftp://indexer.example/a.torrent")]
    [InlineData("https://user:hunter2@indexer.example/a.torrent")]
    public async Task What_cannot_be_fetched_is_a_bad_argument(string address)
    {
        using var fetcher = new TorrentFetcher(handler: _site);

        var fetching = () => fetcher.FetchAsync(new Uri(address, UriKind.RelativeOrAbsolute), Token);

        (await fetching.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().NotContain("hunter2");
    }

    public void Dispose() => _site.Dispose();

    private async Task<AddSource> FetchAsync(TorrentFetcherOptions? options = null)
    {
        using var fetcher = new TorrentFetcher(options, _site);
        return await fetcher.FetchAsync(new Uri(Address), Token);
    }

    private async Task<ApiError> ErrorAsync(TorrentFetcherOptions? options = null)
    {
        var failure = (await FluentActions.Awaiting(() => FetchAsync(options)).Should().ThrowAsync<TorrentApiException>()).Which;
        failure.ToString().Should().NotContain(Passkey);
        return failure.Error;
    }

    private sealed class Silent : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException();
        }
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
