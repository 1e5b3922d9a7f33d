using TorrentApi.ContractTests.Samples;

namespace TorrentApi.Testing.Tests.QBittorrent.V1;

/// <summary>What API v1 says to an add, and what it does.</summary>
public sealed class AddingTests
{
    private static readonly TorrentFile File = SampleTorrents.Hybrid(Guid.Parse("11111111-1111-1111-1111-111111111111")).File;

    [Theory]
    [InlineData("3.2.0", "415 Internal Server Error Error: 'b' is not a valid torrent file.\n")]
    [InlineData("3.3.4", "200 OK ")]
    [InlineData("3.3.16", "200 OK ")]
    [InlineData("4.0.4", "200 OK ")]
    public async Task A_torrent_that_is_there_is_an_error_on_3_2_alone(string version, string second)
    {
        await using var client = await V1Client.StartAsync(version);

        (await UploadAsync(client, ("a", File.Bytes.ToArray()))).Should().Be("200 OK ");
        (await UploadAsync(client, ("b", File.Bytes.ToArray()))).Should().Be(second);

        client.Server.Torrents.Should().ContainSingle();
    }

    [Theory]
    [InlineData("3.2.0", "200 OK ")]
    [InlineData("4.0.4", "415 Unsupported Media Type Error: 'x' is not a valid torrent file.\nError: 'y' is not a valid torrent file.\n")]
    public async Task Bad_files_are_named_and_good_ones_added(string version, string answer)
    {
        await using var client = await V1Client.StartAsync(version);

        (await UploadAsync(client, ("x", [1]), ("y", []), ("good", File.Bytes.ToArray()))).Should().Be(answer);

        client.Server.Torrents.Should().ContainSingle();
    }

    [Fact]
    public async Task The_same_torrent_twice_in_one_request_is_500()
    {
        await using var client = await V1Client.StartAsync("4.0.4");

        (await UploadAsync(client, ("a", File.Bytes.ToArray()), ("b", File.Bytes.ToArray()))).Should().Be("500 Internal Server Error Error: Could not add torrent to session.");

        client.Server.Torrents.Should().ContainSingle();
    }

    [Theory]
    [InlineData("4.0.4", "magnet:?xt=urn:btih:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Ok.", 1)]
    [InlineData("4.0.4", "\r\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n\r\nrubbish", "Ok.", 1)]
    [InlineData("4.0.4", "rubbish", "Fails.", 0)]
    [InlineData("4.0.4", "file:///etc/a.torrent", "Fails.", 0)]
    [InlineData("4.0.4", "http://example.org/a.torrent", "Fails.", 1)]
    [InlineData("3.3.16", "http://example.org/a.torrent", "Fails.", 1)]
    [InlineData("3.3.4", "rubbish", "", 0)]
    [InlineData("3.2.0", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "", 1)]
    public async Task A_link_is_answered_by_a_word_that_says_little(string version, string urls, string word, int count)
    {
        await using var client = await V1Client.StartAsync(version, new QBittorrentServerOptions { DownloadRate = 0, Fetch = _ => File });

        using var answer = await client.PostAsync("command/download", ("urls", urls));

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be(word);
        client.Server.Torrents.Should().HaveCount(count);
    }

    [Fact]
    public async Task A_duplicate_link_is_Ok_as_well()
    {
        await using var client = await V1Client.StartAsync("4.0.4");
        await client.AddAsync();

        using var again = await client.PostAsync("command/download", ("urls", new string('a', 40)));

        (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be("Ok.");
        client.Server.Torrents.Should().ContainSingle();
    }

    [Fact]
    public async Task On_3_2_a_link_takes_no_option_at_all()
    {
        await using var client = await V1Client.StartAsync("3.2.0");

        using var answer = await client.PostAsync("command/download", ("urls", new string('a', 40)), ("savepath", "/x"));

        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.BadRequest);
        client.Server.Torrents.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3.2.0", "/downloads", "", false, null)]
    [InlineData("3.3.4", "/x", "shelf", false, null)]
    [InlineData("3.3.16", "/x", "books", true, null)]
    [InlineData("4.0.4", "/x", "books", true, 4096L)]
    public async Task Each_level_takes_the_options_of_its_time(string version, string path, string label, bool isStopped, long? limit)
    {
        await using var client = await V1Client.StartAsync(version);

        await client.AddAsync(File, ("savepath", "/x"), ("label", "shelf"), ("category", "books"), ("paused", "true"), ("dlLimit", "4096"));

        var torrent = client.Server.Torrents.Single();
        torrent.Should().Match<Torrent>(one => one.SavePath == path && one.Category == label && one.DownloadLimit == limit);
        (torrent.State == TorrentState.Stopped).Should().Be(isStopped);
    }

    [Fact]
    public async Task What_is_not_to_be_checked_counts_as_here()
    {
        await using var client = await V1Client.StartAsync("4.0.4");

        await client.AddAsync(File, ("skip_checking", "True"));

        client.Server.Torrents.Single().Progress.Should().Be(1);
    }

    private static async Task<string> UploadAsync(V1Client client, params (string, byte[])[] files)
    {
        using var answer = await client.UploadAsync(files);
        return $"{(int)answer.StatusCode} {answer.ReasonPhrase} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
    }
}
