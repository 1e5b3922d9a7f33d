namespace TorrentApi.DependencyInjection.Checking;

/// <summary>Guesses which known word a mistyped one was meant to be.</summary>
internal static class NearMiss
{
    private const int ShortestPrefix = 3;

    /// <summary>"; did you mean "home"?" or, without a guess, ".".</summary>
    public static string Question(string word, IEnumerable<string> known) => Find(word, known) is { } guess ? $"; did you mean \"{guess}\"?" : ".";

    /// <summary>The nearest known word; null where none is near.</summary>
    public static string? Find(string word, IEnumerable<string> known) => known
        .Where(candidate => candidate.Length > 0)
        .Select(candidate => (Word: candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(candidate => candidate.Distance <= Allowed(word) || IsPrefix(word, candidate.Word))
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    private static int Allowed(string word) => word.Length <= ShortestPrefix ? 1 : Math.Max(2, word.Length / 3);

    private static bool IsPrefix(string word, string candidate) =>
        word.Length >= ShortestPrefix && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Levenshtein: how many letters to insert, delete or replace.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
