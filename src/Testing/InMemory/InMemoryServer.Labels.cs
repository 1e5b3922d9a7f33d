namespace TorrentApi.Testing;

public sealed partial class InMemoryServer
{
    private readonly SortedDictionary<string, Category> _categories = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _tags = new(StringComparer.Ordinal);

    internal IReadOnlyList<Category> ListCategories() => [.. _categories.Values];

    internal bool AssignCategory(MultiTarget targets, string? category)
    {
        foreach (var torrent in Select(targets)) torrent.Category = category ?? "";
        if (category is not null) _categories.TryAdd(category, new Category { Name = category });
        return true;
    }

    internal bool CreateCategory(Category category) => _categories.TryAdd(category.Name, category)
        ? true
        : throw new TorrentApiException(new ApiError.Conflict($"the category '{category.Name}' exists"));

    internal bool EditCategory(Category category)
    {
        if (!_categories.ContainsKey(category.Name)) throw new TorrentApiException(new ApiError.Conflict($"there is no category '{category.Name}'"));

        _categories[category.Name] = category;
        return true;
    }

    internal bool RemoveCategories(IReadOnlyCollection<string> names)
    {
        foreach (var gone in _categories.Keys.Where(name => names.Any(removed => name == removed || name.StartsWith(removed + "/", StringComparison.Ordinal))).ToList())
        {
            _categories.Remove(gone);
            foreach (var torrent in _store.All.Where(torrent => torrent.Category == gone)) torrent.Category = "";
        }

        return true;
    }

    internal IReadOnlyList<string> ListTags() => [.. _tags];

    internal bool ChangeTags(MultiTarget targets, IReadOnlyCollection<string> add, Func<string, bool> keep)
    {
        foreach (var torrent in Select(targets))
        {
            torrent.Tags.RemoveAll(tag => !keep(tag));
            torrent.Tags.AddRange(add.Except(torrent.Tags, StringComparer.Ordinal));
        }

        _tags.UnionWith(add);
        return true;
    }
}
