using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ICategoryFeature"/> promises.</summary>
public abstract class CategoriesContract(ContractHost host) : FeatureContract<ICategoryFeature>(host)
{
    private const string Path = "/contract/one";
    private const string OtherPath = "/contract/two";

    [Fact]
    [Needs(Capability.CategoriesCreate, Capability.CategoriesList)]
    public async Task A_created_category_is_listed()
    {
        var name = NewCategory();

        await Feature.CreateAsync(new Category { Name = name }, Token);

        (await FindAsync(name)).Should().Be(new Category { Name = name }, "it was created without a path of its own");
    }

    [Fact]
    [Needs(Capability.CategoriesCreate, Capability.CategoriesEdit, Capability.CategoriesList)]
    public async Task A_created_category_has_the_save_path_it_was_given()
    {
        var name = NewCategory();

        await Feature.CreateAsync(new Category { Name = name, SavePath = Path }, Token);

        PathOf(await FindAsync(name)).Should().Be(Path);
    }

    [Fact]
    [Needs(Capability.CategoriesCreate, Capability.CategoriesList)]
    public async Task A_name_may_have_blanks_inside_and_letters_of_any_language()
    {
        var name = NewCategory("contract ünï 漢字, & more");

        await Feature.CreateAsync(new Category { Name = name }, Token);

        (await FindAsync(name)).Should().NotBeNull("the name is kept letter by letter");
    }

    [Fact]
    [Needs(Capability.CategoriesCreate)]
    public async Task Creating_a_category_that_exists_is_a_conflict()
    {
        var name = NewCategory();
        await Feature.CreateAsync(new Category { Name = name }, Token);

        await FailureAsync<ApiError.Conflict>(() => Feature.CreateAsync(new Category { Name = name }, Token), "it exists");
    }

    [Fact]
    [Needs(Capability.CategoriesCreate, Capability.CategoriesEdit, Capability.CategoriesList)]
    public async Task A_save_path_is_changed_and_changing_it_to_the_same_again_is_no_error()
    {
        var name = NewCategory();
        await Feature.CreateAsync(new Category { Name = name, SavePath = Path }, Token);

        await Feature.EditAsync(new Category { Name = name, SavePath = OtherPath }, Token);
        await Feature.EditAsync(new Category { Name = name, SavePath = OtherPath }, Token);

        PathOf(await FindAsync(name)).Should().Be(OtherPath);
    }

    [Fact]
    [Needs(Capability.CategoriesCreate, Capability.CategoriesEdit, Capability.CategoriesList)]
    public async Task A_save_path_is_taken_away()
    {
        var name = NewCategory();
        await Feature.CreateAsync(new Category { Name = name, SavePath = Path }, Token);

        await Feature.EditAsync(new Category { Name = name }, Token);

        PathOf(await FindAsync(name)).Should().BeNull("null takes its own path away");
    }

    [Fact]
    [Needs(Capability.CategoriesEdit)]
    public async Task Editing_a_category_that_does_not_exist_is_a_conflict()
    {
        var name = NewCategory();

        await FailureAsync<ApiError.Conflict>(() => Feature.EditAsync(new Category { Name = name, SavePath = Path }, Token), "it does not exist");

        if (Server.Supports(Capability.CategoriesList)) (await FindAsync(name)).Should().BeNull("an edit creates nothing");
    }

    [Fact]
    [Needs(Capability.CategoriesAssign, Capability.CategoriesList)]
    public async Task A_torrent_gets_a_category_and_an_unknown_one_is_created()
    {
        var name = NewCategory();
        var sample = await AddAsync();

        await Feature.AssignAsync(sample.Target, name, Token);

        await UntilAsync(sample.Target, torrent => torrent.Category == name, "it has the category");
        (await FindAsync(name)).Should().NotBeNull("an unknown category is created");
    }

    [Fact]
    [Needs(Capability.CategoriesAssign)]
    public async Task A_torrent_changes_its_category_and_loses_it()
    {
        var (first, second) = (NewCategory(), NewCategory());
        var sample = await AddAsync();
        await Feature.AssignAsync(sample.Target, first, Token);

        await Feature.AssignAsync(sample.Target, second, Token);
        await UntilAsync(sample.Target, torrent => torrent.Category == second, "it has the second category");
        await Feature.AssignAsync(sample.Target, null, Token);

        await UntilAsync(sample.Target, torrent => string.IsNullOrEmpty(torrent.Category), "null takes its category away");
    }

    [Fact]
    [Needs(Capability.CategoriesAssign)]
    public async Task Several_torrents_get_a_category_by_one_call()
    {
        var name = NewCategory();
        var (one, two) = (await AddAsync(), await AddAsync());

        await Feature.AssignAsync(MultiTarget.Of(one.Hash, two.Hash), name, Token);

        await UntilAsync(one.Target, torrent => torrent.Category == name, "it was named first");
        await UntilAsync(two.Target, torrent => torrent.Category == name, "it was named second");
    }

    [Fact]
    [Needs(Capability.CategoriesAssign)]
    public async Task Assigning_to_a_set_with_an_unknown_torrent_assigns_to_none()
    {
        var (name, marker) = (NewCategory(), NewCategory());
        var (known, other) = (await AddAsync(), await AddAsync());
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var missing = await FailureAsync<ApiError.MissingTorrent>(
            () => Feature.AssignAsync(MultiTarget.Of(known.Target, unknown), name, Token), "one of the two is unknown");

        missing.Targets.Should().Be(MultiTarget.Of(unknown));
        await Feature.AssignAsync(other.Target, marker, Token);
        await UntilAsync(other.Target, torrent => torrent.Category == marker, "a later call shows its effect");
        (await ReadAsync(known.Target)).Category.Should().BeNullOrEmpty("nothing is done where one is unknown");
    }

    [Fact]
    [Needs(Capability.CategoriesAssign, Capability.CategoriesRemove, Capability.CategoriesList)]
    public async Task A_removed_category_is_gone_and_its_torrents_stay_without_one()
    {
        var name = NewCategory();
        var sample = await AddAsync();
        await Feature.AssignAsync(sample.Target, name, Token);
        await UntilAsync(sample.Target, torrent => torrent.Category == name, "it has the category");

        await Feature.RemoveAsync([name], Token);

        await UntilAsync(sample.Target, torrent => string.IsNullOrEmpty(torrent.Category), "its category is gone");
        (await FindAsync(name)).Should().BeNull("it was removed");
    }

    [Fact]
    [Needs(Capability.CategoriesCreate, Capability.CategoriesRemove, Capability.CategoriesList)]
    public async Task Removing_an_unknown_category_or_none_is_no_error()
    {
        var name = NewCategory();
        await Feature.CreateAsync(new Category { Name = name }, Token);

        await Feature.RemoveAsync([], Token);
        await Feature.RemoveAsync([NewCategory()], Token);

        (await FindAsync(name)).Should().NotBeNull("another one was named, or none");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData(" a")]
    public async Task A_name_that_is_not_legal_is_refused_by_every_member(string name)
    {
        var sample = await AddAsync();

        Func<Task>[] calls =
        [
            () => Feature.AssignAsync(sample.Target, name, Token),
            () => Feature.CreateAsync(new Category { Name = name }, Token),
            () => Feature.EditAsync(new Category { Name = name }, Token),
            () => Feature.RemoveAsync([name], Token),
            () => Api.Add(sample.File).Category(name).SendAsync(Token),
        ];

        foreach (var call in calls) await call.Should().ThrowAsync<ArgumentException>("'{0}' is no legal category", name);
    }

    private async Task<Category?> FindAsync(string name) => (await Feature.ListAsync(Token)).SingleOrDefault(category => category.Name == name);

    /// <summary>In one spelling of separators, without one at the end.</summary>
    private static string? PathOf(Category? category) => category?.SavePath?.Replace('\\', '/').TrimEnd('/');
}
