namespace TorrentApi.Conventions.Tests.PublicApi;

/// <summary>What changed between two texts of a public API. Their order says nothing, so a line is known by its type and its text.</summary>
internal static class ApiDiff
{
    /// <summary>Lines with <c>-</c> and <c>+</c> below the type that they belong to; empty where both say the same.</summary>
    public static string Of(string recorded, string actual)
    {
        var before = Read(recorded);
        var after = Read(actual);
        var changes = before.Except(after).Select(line => (Sign: '-', Line: line)).Concat(after.Except(before).Select(line => (Sign: '+', Line: line)));
        var types = changes
            .GroupBy(change => change.Line.Type, StringComparer.Ordinal)
            .OrderBy(type => type.Key, StringComparer.Ordinal)
            .Select(type => $"  {type.Key}\n{string.Concat(type.OrderBy(change => change.Line.Text, StringComparer.Ordinal).Select(Show))}");
        return string.Concat(types);
    }

    private static string Show((char Sign, (string Type, string Text) Line) change) => $"{change.Sign}     {(change.Line.Text.Length == 0 ? "(the type)" : change.Line.Text)}\n";

    private static HashSet<(string Type, string Text)> Read(string text)
    {
        HashSet<(string, string)> lines = [];
        var (space, type) = ("", "");
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith(' ')) lines.Add((type, line.Trim()));
            else if (line.StartsWith("namespace ", StringComparison.Ordinal)) space = line["namespace ".Length..];
            else lines.Add((type = $"{space}: {line}", ""));
        }

        return lines;
    }
}
