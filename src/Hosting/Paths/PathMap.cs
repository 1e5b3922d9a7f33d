using TorrentApi.Hosting.Paths;

namespace TorrentApi.Hosting;

/// <summary>Translates folders between a server and this program. Immutable, thread-safe.</summary>
/// <remarks>
/// The longest fitting root wins; only whole parts fit: <c>/data</c> is not the root of <c>/database</c>. A path that no root fits stays as it is. Windows paths
/// (drives and UNC) compare without case and may be written with either slash; POSIX paths compare exactly.
/// </remarks>
public sealed class PathMap
{
    private readonly (PathRoot Remote, PathRoot Local)[] _roots;

    /// <summary>Makes a map.</summary>
    /// <exception cref="ArgumentException">A path of a mapping is not absolute.</exception>
    public PathMap(params IEnumerable<PathMapping> mappings)
    {
        ArgumentNullException.ThrowIfNull(mappings);
        _roots = [.. mappings.Select(mapping => (PathRoot.Parse(mapping.Remote, nameof(mappings)), PathRoot.Parse(mapping.Local, nameof(mappings))))];
    }

    /// <summary>
    /// What the server calls so, as this program reaches it. Null for null, and where a path below a root would lead out of it (<c>..</c>) or cannot be a path here:
    /// a server's word must not lead a program to files elsewhere.
    /// </summary>
    public string? ToLocal(string? remote)
    {
        if (string.IsNullOrEmpty(remote)) return remote;

        var (root, parts) = Find(remote, pair => pair.Remote);
        return parts is null ? remote : root.Local.Join(parts);
    }

    /// <summary>What this program calls so, as the server knows it. Null for null.</summary>
    /// <exception cref="ArgumentException">The path leads out of its root (<c>..</c>), or cannot be one on the server.</exception>
    public string? ToRemote(string? local)
    {
        if (string.IsNullOrEmpty(local)) return local;

        var (root, parts) = Find(local, pair => pair.Local);
        return parts is null ? local : root.Remote.Join(parts) ?? throw new ArgumentException("The path cannot be mapped to the server.", nameof(local));
    }

    private ((PathRoot Remote, PathRoot Local) Root, string[]? Parts) Find(string path, Func<(PathRoot Remote, PathRoot Local), PathRoot> side) => _roots
        .Select(root => (Root: root, Parts: side(root).Below(path)))
        .Where(found => found.Parts is not null)
        .OrderByDescending(found => side(found.Root).Length)
        .FirstOrDefault();
}
