namespace TorrentApi.Json;

/// <summary>Reads a JSON array to its end. An element that is of no use is left out; the others are never lost with it.</summary>
internal static class JsonList
{
    /// <inheritdoc cref="JsonList"/>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: the body is no JSON array, is cut, or goes on after its end.</exception>
    public static async ValueTask<List<T>> ReadAsync<T>(Stream utf8, ElementParser<T> parser, CancellationToken cancellationToken)
        where T : class
    {
        using var reader = new JsonArrayReader<T>(utf8, parser);
        var rows = new List<T>();
        while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
        {
            while (reader.TryRead(out var row)) rows.Add(row);
        }

        return rows;
    }

    /// <summary>Reads a JSON array to its end; null where the body is empty, which is how some servers say that there is no such thing.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static async ValueTask<List<T>?> ReadIfAnyAsync<T>(Stream utf8, ElementParser<T> parser, CancellationToken cancellationToken)
        where T : class
    {
        using var reader = new JsonArrayReader<T>(utf8, parser);
        var rows = new List<T>();
        while (!reader.IsNothing && await reader.FillAsync(cancellationToken).ConfigureAwait(false))
        {
            while (reader.TryRead(out var row)) rows.Add(row);
        }

        return reader.IsNothing ? null : rows;
    }
}
