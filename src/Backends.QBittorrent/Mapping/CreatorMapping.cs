using System.Globalization;
using System.Numerics;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping;

/// <summary>What <c>torrentcreator/*</c> takes and answers. Source: src/webui/api/torrentcreatorcontroller.cpp, and replies of 5.1.0 and 5.3.0.</summary>
internal static class CreatorMapping
{
    private const int LeastPieceLength = 16 * 1024;

    /// <summary>Whether it is seeded is always said: by the server's default, it is.</summary>
    public static IReadOnlyList<(string, string)> ToForm(QBittorrentCreatorOptions options)
    {
        Check(options);
        List<(string, string)> form =
        [
            ("sourcePath", options.SourcePath),
            ("private", Text(options.IsPrivate)),
            ("ignoreDotfiles", Text(options.IgnoresDotFiles)),
            ("startSeeding", Text(options.StartsSeeding)),
        ];
        if (options.Format is { } format) form.Add(("format", FormatText(format)));
        if (options.PieceLengthBytes is { } length) form.Add(("pieceSize", length.ToString(CultureInfo.InvariantCulture)));
        if (options.Comment is { } comment) form.Add(("comment", comment));
        if (options.Source is { } source) form.Add(("source", source));
        if (options.Trackers.Count > 0) form.Add(("trackers", string.Join('|', options.Trackers)));
        if (options.WebSeeds.Count > 0) form.Add(("urlSeeds", string.Join('|', options.WebSeeds)));
        if (options.TorrentFilePath is { } path) form.Add(("torrentFilePath", path));
        return form;
    }

    public static IReadOnlyList<QBittorrentCreatorTask> ToTasks(IEnumerable<Node> rows) => [.. rows.Select(ToTask).OfType<QBittorrentCreatorTask>()];

    private static void Check(QBittorrentCreatorOptions options)
    {
        ArgumentRules.CheckServerPath(options.SourcePath, nameof(options));
        if (options.TorrentFilePath is { } path) ArgumentRules.CheckServerPath(path, nameof(options));
        if (options.Format is { } format && !Enum.IsDefined(format)) throw new ArgumentException("There is no such format.", nameof(options));
        if (options.PieceLengthBytes is { } length && (length < LeastPieceLength || !BitOperations.IsPow2(length)))
            throw new ArgumentException("The length of a piece is a power of 2 of at least 16 KiB; null lets the server choose.", nameof(options));
        if (options.Trackers.Concat(options.WebSeeds).Any(address => string.IsNullOrWhiteSpace(address) || address.Contains('|', StringComparison.Ordinal)))
            throw new ArgumentException("An address is not blank and does not hold |, which parts them.", nameof(options));
    }

    private static QBittorrentCreatorTask? ToTask(Node row) => row.Text("taskID") is { Length: > 0 } id
        ? new QBittorrentCreatorTask
        {
            Id = id,
            NativeState = row.Text("status") ?? "",
            State = Enum.TryParse<QBittorrentCreatorState>(row.Text("status"), out var state) && Enum.IsDefined(state) ? state : QBittorrentCreatorState.Unknown,
            Progress = row.Number("progress") is { } percent ? Math.Clamp(percent / 100, 0, 1) : null,
            ErrorText = row.Text("errorMessage"),
            SourcePath = row.Text("sourcePath") ?? "",
            PieceLengthBytes = row.Whole("pieceSize") is > 0 and var length ? length : null,
            IsPrivate = row.Flag("private") == true,
            AddedAt = Units.Date(row.Whole("timeAdded")),
            FinishedAt = Units.Date(row.Whole("timeFinished")),
        }
        : null;

    private static string FormatText(QBittorrentCreatorFormat format) => format switch
    {
        QBittorrentCreatorFormat.V1 => "v1",
        QBittorrentCreatorFormat.V2 => "v2",
        _ => "hybrid",
    };

    private static string Text(bool value) => value ? "true" : "false";
}
