using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Features;

public sealed class CategoryTests
{
    public static TheoryData<string> Versions => ServerVersion.Observed;

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_unknown_category_is_made_and_the_torrent_put_into_it(string version)
    {
        await using var scene = await ConnectAsync(version);

        await scene.Api.Categories!.AssignAsync(Sample.Hash(1), "films/new");

        scene.Server.Actions.Should().Equal("torrents/info", "torrents/setCategory", "torrents/createCategory", "torrents/setCategory");
        scene.Server.Torrents.Values.Single().Category.Should().Be("films/new");
    }

    [Fact]
    public async Task A_category_that_somebody_else_makes_meanwhile_is_taken()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/setCategory", (_, _) =>
        {
            scene.Server.Categories["a"] = "";
            return Task.FromResult<HttpResponseMessage?>(ScriptedServer.Text(409));
        });

        await scene.Api.Categories!.AssignAsync(Sample.Hash(1), "a");

        scene.Server.Torrents.Values.Single().Category.Should().Be("a");
    }

    [Fact]
    public async Task A_category_that_the_server_refuses_even_then_is_a_conflict()
    {
        await using var scene = await ConnectAsync("5.1.0");
        scene.Server.Next("torrents/setCategory", 409, times: 2);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Categories!.AssignAsync(Sample.Hash(1), "a"));

        scene.Server.Actions.Should().HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_category_that_exists_is_not_made_again(string version)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Categories["a"] = "";

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Categories!.CreateAsync(new Category { Name = "a" }));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_edit_that_changes_nothing_is_a_success(string version)
    {
        await using var scene = await ConnectAsync(version);
        scene.Server.Categories["a"] = "/d";

        await scene.Api.Categories!.EditAsync(new Category { Name = "a", SavePath = "/d" });

        scene.Server.Actions.Should().HaveCountLessThanOrEqualTo(2);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task An_edit_of_an_unknown_category_is_a_conflict(string version)
    {
        await using var scene = await ConnectAsync(version);

        await Failure.OfAsync<ApiError.Conflict>(() => scene.Api.Categories!.EditAsync(new Category { Name = "a" }));

        scene.Server.Categories.Should().BeEmpty();
    }

    [Fact]
    public async Task Editing_needs_4_1_3()
    {
        await using var scene = await ConnectAsync("4.1.2");

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => scene.Api.Categories!.EditAsync(new Category { Name = "a" }));

        error.What.Should().Be("CategoriesEdit needs qBittorrent 4.1.3; this is v4.1.2");
        scene.Server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_that_is_not_legal_is_refused_before_anything_is_sent()
    {
        await using var scene = new Scene("5.1.0");

        foreach (var name in new[] { "", "a//b", "/a", "a/", @"a\b", "a\nb" })
            await scene.Api.Invoking(api => api.Categories!.AssignAsync(Sample.Hash(1), name)).Should().ThrowAsync<ArgumentException>();

        scene.Server.Requests.Should().BeEmpty();
    }

    private static async Task<Scene> ConnectAsync(string version)
    {
        var scene = await Scene.ConnectedAsync(version);
        scene.Server.Hold(Sample.Hash(1));
        return scene;
    }
}
