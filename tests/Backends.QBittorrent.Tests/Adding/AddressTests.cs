using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Adding;

/// <summary>Addresses that the server fetches by itself.</summary>
public sealed class AddressTests
{
    private static readonly Uri Address = new("http://tracker.test/a.torrent");

    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_address_that_is_taken_is_pending_without_a_hash(string version)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        var result = await scene.Api.AddAsync(new AddRequest(Address));

        result.Should().Be(AddResult.Pending());
        scene.Server.Actions.Should().Equal("torrents/add");
    }

    [Theory]
    [InlineData("5.1.0", 200, "Fails.")]
    [InlineData("5.3.0", 409, "Conflict")]
    [InlineData("5.3.0", 415, "")]
    public async Task An_address_that_is_not_taken_is_rejected_at_once(string version, int status, string body)
    {
        await using var scene = await Scene.ConnectedAsync(version);
        scene.Server.Next("torrents/add", status, body);

        await Failure.OfAsync<ApiError.RejectedTorrent>(() => scene.Api.AddAsync(new AddRequest(Address)));

        scene.Server.Actions.Should().Equal("torrents/add");
    }

    [Fact]
    public async Task A_lost_answer_about_an_address_is_thrown_and_nothing_is_sent_again()
    {
        await using var scene = await Scene.ConnectedAsync("5.1.0");
        scene.Server.LoseAnswer("torrents/add");

        await Failure.OfAsync<ApiError.Unreachable>(() => scene.Api.AddAsync(new AddRequest(Address)));

        scene.Server.Actions.Should().Equal("torrents/add");
    }

    [Fact]
    public async Task An_option_that_comes_after_the_add_cannot_be_had_with_an_address()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.AddAsync(new AddRequest(Address, new AddOptions { Tags = ["a"] })));

        error.Capability.Should().Be(Capability.AddTags);
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task An_option_that_comes_after_the_add_may_be_skipped_with_an_address()
    {
        await using var scene = await Scene.ConnectedAsync("4.2.5");
        var options = new AddOptions { Tags = ["a"], Category = "c", Skippable = new HashSet<Capability> { Capability.AddTags } };

        var result = await scene.Api.AddAsync(new AddRequest(Address, options));

        result.Skipped.Should().ContainSingle().Which.Option.Should().Be(Capability.AddTags);
        scene.Server.Last("torrents/add").Parameters.Should().ContainKey("category").And.NotContainKey("tags");
    }
}
