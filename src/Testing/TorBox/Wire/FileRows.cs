using System.Text.Json.Nodes;
using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing.TorBox.Wire;

/// <summary>The <c>files</c> of a row. Their ids begin at 0.</summary>
internal static class FileRows
{
    /// <summary>Null or empty before the metadata is known, and once the data is dropped.</summary>
    public static JsonNode? Write(SimulatedItem item, TorBoxQuirks quirks)
    {
        if (item.Life.Files is not { } files || item.HasExpired) return quirks.UnknownFilesAreEmpty ? new JsonArray() : null;
        return new JsonArray([.. files.Select((file, index) => WriteFile(item, file, index, quirks))]);
    }

    private static JsonObject WriteFile(SimulatedItem item, StoredFile file, int index, TorBoxQuirks quirks) => new()
    {
        ["id"] = index,

        // Made up: the official client takes no null here.
        ["md5"] = item.Hash[..32],
        ["hash"] = item.Hash,
        ["name"] = file.Path,
        ["size"] = file.SizeBytes,
        ["zipped"] = Formats.Flag(quirks, false),
        ["s3_path"] = $"{item.Hash}/{file.Path}",
        ["infected"] = Formats.Flag(quirks, false),
        ["mimetype"] = "application/octet-stream",
        ["short_name"] = file.Path[(file.Path.LastIndexOf('/') + 1)..],
        ["absolute_path"] = $"/{item.Hash}/{file.Path}",
        ["opensubtitles_hash"] = null,
    };
}
