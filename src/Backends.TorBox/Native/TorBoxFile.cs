using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox;

/// <summary>A file of a torrent as TorBox stores it. What is null the service does not say.</summary>
public sealed record TorBoxFile
{
    /// <summary>Its number in the torrent, from 0; the <see cref="TorrentContent.Index"/>.</summary>
    public required long Id { get; init; }

    /// <summary>The path inside the torrent, with the torrent's folder.</summary>
    public required string Path { get; init; }

    /// <summary>The name without folders.</summary>
    public string? ShortName { get; init; }

    /// <summary>The size in bytes.</summary>
    public long? SizeBytes { get; init; }

    /// <summary>The media type, such as "video/mp4".</summary>
    public string? MediaType { get; init; }

    /// <summary>The MD5 of the content, in hex.</summary>
    public string? Md5 { get; init; }

    /// <summary>It is an archive that the service made.</summary>
    public bool? IsZipped { get; init; }

    /// <summary>The service found it infected.</summary>
    public bool? IsInfected { get; init; }

    /// <summary>The hash by which OpenSubtitles finds its subtitles.</summary>
    public string? OpenSubtitlesHash { get; init; }

    /// <summary>Number and path.</summary>
    public override string ToString() => $"{Id} {Path}";

    internal static TorBoxFile? Of(Row row) => row.Whole("id") is >= 0 and var id && row.Text("name") is { } path
        ? new()
        {
            Id = id,
            Path = path,
            ShortName = row.Text("short_name"),
            SizeBytes = row.Whole("size"),
            MediaType = row.Text("mimetype"),
            Md5 = row.Text("md5"),
            IsZipped = row.Flag("zipped"),
            IsInfected = row.Flag("infected"),
            OpenSubtitlesHash = row.Text("opensubtitles_hash"),
        }
        : null;
}
