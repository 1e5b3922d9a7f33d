using System.Globalization;
using TorrentApi.Http;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>The body of <c>createtorrent</c>: one torrent, and what is asked of the service beside it. What is not asked for is not sent.</summary>
internal static class AddForm
{
    /// <summary>The service refuses a .torrent beyond 100 MB (<c>TOO_MUCH_DATA</c>), so it is not sent.</summary>
    public const int MostBytes = 100_000_000;

    public static HttpContent Create(AddSource source, AddOptions options)
    {
        var body = new MultipartBody();
        if (options.Name is { } name) body.Add("name", name);
        foreach (var (field, value) in options.Native.OfType<TorBoxAddOptions>().SelectMany(Fields)) body.Add(field, value);

        return (source switch
        {
            AddSource.Magnet magnet => body.Add("magnet", magnet.Link.Text),
            AddSource.File file => body.AddFile("file", "upload.torrent", file.Torrent.Bytes.Span),
            _ => throw new ArgumentException("The source is of no kind that the service takes.", nameof(source)),
        }).Create();
    }

    private static IEnumerable<(string Name, string Value)> Fields(TorBoxAddOptions options)
    {
        if (options.Seeding != TorBoxSeeding.Account) yield return ("seed", ((int)options.Seeding).ToString(CultureInfo.InvariantCulture));
        if (options.AllowZip is { } zip) yield return ("allow_zip", zip ? "true" : "false");
        if (options.Queued) yield return ("as_queued", "true");
        if (options.OnlyIfCached) yield return ("add_only_if_cached", "true");
    }
}
