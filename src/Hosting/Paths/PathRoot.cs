namespace TorrentApi.Hosting.Paths;

/// <summary>
/// One side of a mapping. How it is spelt says by which rules paths compare: Windows drives and UNC without case and with either separator, POSIX with
/// case and <c>/</c> alone.
/// </summary>
internal sealed class PathRoot
{
    private readonly string _text;
    private readonly bool _isWindows;

    private PathRoot(string text, bool isWindows) => (_text, _isWindows) = (text, isWindows);

    /// <summary>How much of a path it takes: of several that fit the longest is meant.</summary>
    public int Length => _text.Length;

    private char Separator => _isWindows ? '\\' : '/';

    /// <exception cref="ArgumentException">The path is not absolute, or climbs.</exception>
    public static PathRoot Parse(string path, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(path, parameter);
        var isWindows = IsWindows(path);
        if (!isWindows && path[0] != '/')
            throw new ArgumentException("The path is not absolute: begin it with /, a drive such as D:\\, or \\\\server\\share.", parameter);

        var root = new PathRoot(Spell(path, isWindows).TrimEnd(isWindows ? '\\' : '/'), isWindows);
        if (Array.Exists(root._text.Split(root.Separator), Climbs))
            throw new ArgumentException("The path holds . or .. as a part.", parameter);
        return root;
    }

    /// <summary>The parts below this root; null where the path is not below it.</summary>
    public string[]? Below(string path)
    {
        var spelt = Spell(path, _isWindows);
        var comparison = _isWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (!spelt.StartsWith(_text, comparison) || (spelt.Length > _text.Length && spelt[_text.Length] != Separator))
            return null;
        return spelt.Length == 0 ? null : spelt[_text.Length..].Split(Separator, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The path of these parts below this root; null where it would lead out of it.</summary>
    public string? Join(string[] parts)
    {
        if (Array.Exists(parts, part => Climbs(part) || IsNoName(part)))
            return null;
        if (parts.Length > 0)
            return $"{_text}{Separator}{string.Join(Separator, parts)}";
        return _text.Length == 0 || _text.EndsWith(':') ? $"{_text}{Separator}" : _text;
    }

    private static bool IsWindows(string path) =>
        path.StartsWith(@"\\", StringComparison.Ordinal)
        || path.StartsWith("//", StringComparison.Ordinal)
        || (path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':' && (path.Length == 2 || path[2] is '\\' or '/'));

    private static string Spell(string path, bool isWindows) => isWindows ? path.Replace('/', '\\') : path;

    private static bool Climbs(string part) => part is "." or "..";

    /// <summary>On POSIX <c>\</c> and <c>:</c> are letters of a name; on Windows they would part it, or name a stream.</summary>
    private bool IsNoName(string part) => part.Contains('\0', StringComparison.Ordinal) || (_isWindows && part.AsSpan().ContainsAny('\\', ':'));
}
