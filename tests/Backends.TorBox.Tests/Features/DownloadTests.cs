using System.Net;
using TorrentApi.Backends.TorBox.Tests.Scripted;

namespace TorrentApi.Backends.TorBox.Tests.Features;

/// <summary>Links and bytes of files; the key is in the address of the request for a link, and nowhere else.</summary>
public sealed class DownloadTests
{
    private const string Link = "GET torrents/requestdl";
    private const string File = "GET /file";

    private static readonly string Row = Say.Complete(5, 1, """ "files":[{"id":0,"name":"a/b.bin","size":5},{"id":3,"name":"a/c.bin","size":9}]""");

    [Fact]
    public async Task A_link_names_the_file_and_lasts_an_hour()
    {
        using var scene = Listed();

        var link = await scene.Api.Require<IDownloadFeature>().GetLinkAsync(Say.Target(1), 3);

        link.Address.Should().Be(new Uri("https://cdn.test/file?token=secret"));
        link.ExpiresAt.Should().Be(scene.Clock.GetUtcNow() + TimeSpan.FromHours(1));
        scene.Service.Requests[^1].Line.Should().Be($"GET /v1/api/torrents/requestdl?token={Scene.Key}&torrent_id=5&file_id=3");
    }

    [Fact]
    public async Task An_archive_is_asked_for_without_a_file()
    {
        using var scene = Listed();

        await scene.Api.Require<IDownloadFeature>().GetArchiveLinkAsync(Say.Target(1));

        scene.Service.Requests[^1].Line.Should().Be($"GET /v1/api/torrents/requestdl?token={Scene.Key}&torrent_id=5&zip_link=true");
    }

    [Fact]
    public async Task The_bytes_are_fetched_without_the_key()
    {
        using var scene = Listed();
        scene.Service.On(File, _ => ScriptedService.Reply("cde", HttpStatusCode.PartialContent));

        await using var content = await scene.Api.Require<IDownloadFeature>().GetContentAsync(Say.Target(1), 0, new ByteRange(2, 3));
        using var reader = new StreamReader(content);

        (await reader.ReadToEndAsync()).Should().Be("cde");
        var request = scene.Service.Requests[^1];
        request.Header("Authorization").Should().BeNull("the address is enough, and leads to somebody else");
        request.Header("Range").Should().Be("bytes=2-4");
    }

    [Fact]
    public async Task A_part_that_comes_whole_is_not_passed_off_as_the_part()
    {
        using var scene = Listed();
        scene.Service.On(File, _ => ScriptedService.Reply("abcde"));

        await Failure.OfAsync<ApiError.UnexpectedResponse>(() => scene.Api.Require<IDownloadFeature>().GetContentAsync(Say.Target(1), 0, new ByteRange(2, 3)));
    }

    [Fact]
    public async Task No_failure_of_a_link_shows_the_key_or_the_address()
    {
        using var scene = Listed();
        scene.Service.On(Link, _ => throw new HttpRequestException(HttpRequestError.Unknown, "failed")).On(Link, "<html>", HttpStatusCode.BadGateway);
        scene.Service.On(File, "x", HttpStatusCode.NotFound);

        var downloads = scene.Api.Require<IDownloadFeature>();
        Func<Task>[] calls = [() => downloads.GetContentAsync(Say.Target(1), 0), () => downloads.GetLinkAsync(Say.Target(1), 0), () => downloads.GetLinkAsync(Say.Target(1), 0)];

        foreach (var call in calls)
        {
            var failure = (await call.Should().ThrowAsync<TorrentApiException>()).Which;
            failure.ToString().Should().NotContain(Scene.Key).And.NotContain("token").And.NotContain("secret");
        }
    }

    [Fact]
    public async Task Cached_hashes_are_asked_for_a_hundred_at_a_time()
    {
        using var scene = new Scene();
        var hashes = Enumerable.Range(1, 250).Select(at => InfoHash.Parse(Say.Hash(at))).ToList();
        scene.Service.On("GET torrents/checkcached", request => ScriptedService.Reply(Say.List(request.Query.Where(pair => pair.Name == "hash" && pair.Value[7] == '1')
            .Select(pair => $$"""{"hash":"{{pair.Value}}","name":"n","size":7}"""))));

        var cached = await scene.Api.Require<ICacheFeature>().ListAsync([.. hashes, hashes[0]]);

        scene.Service.Requests.Select(request => request.Query.Count(pair => pair.Name == "hash")).Should().Equal(100, 100, 50);
        cached.Should().HaveCount(17, "one in sixteen is cached, and the first was asked for twice").And.OnlyContain(torrent => torrent.Name == "n" && torrent.SizeBytes == 7);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task Nothing_cached_is_told_in_three_ways(string data)
    {
        using var scene = new Scene();
        scene.Service.On("GET torrents/checkcached", Say.Data(data));

        (await scene.Api.Require<ICacheFeature>().ListAsync([InfoHash.Parse(Say.Hash(1))])).Should().BeEmpty();
    }

    [Fact]
    public async Task Cached_torrents_by_hash_are_understood_too()
    {
        using var scene = new Scene();
        scene.Service.On("GET torrents/checkcached", Say.Data($$"""{ "{{Say.Hash(1)}}": {"hash":"{{Say.Hash(1)}}","name":"n","size":7} }"""));

        (await scene.Api.Require<ICacheFeature>().ListAsync([InfoHash.Parse(Say.Hash(1))])).Should().ContainSingle();
    }

    private static Scene Listed()
    {
        var scene = new Scene();
        scene.Service.On("GET queued/getqueued", Say.Empty).On("GET torrents/mylist", Say.List(Row)).On(Link, Say.Data("\"https://cdn.test/file?token=secret\""));
        return scene;
    }
}
