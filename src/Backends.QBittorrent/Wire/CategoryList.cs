using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Categories in their three forms.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>torrents/categories</c> (4.1.4+): an object of objects by name.</item>
/// <item><c>sync/maindata</c> of 4.1.3: the same under <c>categories</c>.</item>
/// <item><c>sync/maindata</c> of 4.1.0 to 4.1.2: an array of names under <c>categories</c>. Absent where there are none.</item>
/// </list>
/// Source: src/webui/api/torrentscontroller.cpp and synccontroller.cpp.
/// </remarks>
internal static class CategoryList
{
    /// <summary>Reads the reply of <c>torrents/categories</c>.</summary>
    public static ValueTask<List<CategoryRow>> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonBody.ReadObjectAsync(utf8, static (ref reader) => Read(ref reader, new JsonText()), cancellationToken);

    /// <summary>Reads the categories out of a full reply of <c>sync/maindata</c>.</summary>
    public static ValueTask<List<CategoryRow>> ReadFromMaindataAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonBody.ReadObjectAsync(utf8, ReadMaindata, cancellationToken, JsonLimits.MaindataBytes);

    private static List<CategoryRow> ReadMaindata(ref Utf8JsonReader reader)
    {
        var text = new JsonText();
        List<CategoryRow> rows = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isCategories = text.Utf8(ref reader).SequenceEqual("categories"u8);
            reader.Read();
            if (isCategories) rows = Read(ref reader, text);
            else reader.Skip();
        }

        return rows;
    }

    private static List<CategoryRow> Read(ref Utf8JsonReader reader, JsonText text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, text);
            case JsonTokenType.StartArray:
                return ReadNames(ref reader, text);
            default:
                return [];
        }
    }

    private static List<CategoryRow> ReadObject(ref Utf8JsonReader reader, JsonText text)
    {
        var rows = new OrderedDictionary<string, CategoryRow>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = text.Name(ref reader);
            reader.Read();
            rows[name] = new CategoryRow { Name = name, SavePath = ReadSavePath(ref reader, text) };
        }

        return [.. rows.Values];
    }

    // The rest (download_path, which is null or a string, and the share limits of 5.3) is not used. Names part the two spellings: savePath, download_path.
    private static string? ReadSavePath(ref Utf8JsonReader reader, JsonText text)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        string? savePath = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSavePath = text.Utf8(ref reader).SequenceEqual("savePath"u8);
            reader.Read();
            if (isSavePath) savePath = text.String(ref reader);
            reader.Skip();
        }

        return savePath;
    }

    private static List<CategoryRow> ReadNames(ref Utf8JsonReader reader, JsonText text)
    {
        List<CategoryRow> rows = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (text.String(ref reader) is { } name) rows.Add(new CategoryRow { Name = name });
            reader.Skip();
        }

        return rows;
    }
}
