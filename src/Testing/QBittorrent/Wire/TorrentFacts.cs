using System.Globalization;
using System.Text;
using TorrentApi.Testing.QBittorrent.Endpoints;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Wire;

/// <summary>One torrent at one moment, in the units that the wire shows; what tables of fields read.</summary>
internal sealed class TorrentFacts
{
    /// <summary>qBittorrent's MAX_ETA: 100 days, unknown or endless.</summary>
    private const long EtaUnknown = 8_640_000;

    private readonly SimulatedStore _store;

    public TorrentFacts(SimulatedTorrent torrent, Simulation simulation)
    {
        (Torrent, Version, _store) = (torrent, simulation.Version, simulation.Store);
        Reading = torrent.Life.Read(Folder, null);
        Position = _store.PositionOf(torrent);
        Word = simulation.ShownWord(torrent);
    }

    public SimulatedTorrent Torrent { get; }

    public VersionProfile Version { get; }

    public Torrent Reading { get; }

    public int Position { get; }

    public string Word { get; }

    /// <summary>The server's.</summary>
    public TimeZoneInfo TimeZone => _store.Options.ServerTimeZone;

    public bool HasMetadata => Torrent.HasMetadata;

    public string Key => Torrent.Key(Version);

    public string HashV1 => Reading.Hash.V1Hex ?? "";

    public string HashV2 => Reading.Hash.V2Hex ?? "";

    public long Size => Reading.WantedSizeBytes ?? 0;

    public long Completed => Size - (Reading.LeftBytes ?? 0);

    public long Eta => Reading.Eta is { } eta ? (long)eta.TotalSeconds : EtaUnknown;

    public double Availability => !HasMetadata ? 0 : Reading.IsComplete ? -1 : Reading.Progress;

    public string SavePath => Slashed(_store.SavePathOf(Torrent));

    public string ContentPath => Reading.ContentPath ?? "";

    /// <summary>Where the content lies now: in the download path while it is incomplete.</summary>
    private string Folder => Torrent.DownloadPath.Length > 0 && !Torrent.Life.IsDone ? Torrent.DownloadPath : _store.SavePathOf(Torrent);

    public string RootPath
    {
        get
        {
            if (Torrent.Life.Files is not { } files || !files[0].Path.Contains('/', StringComparison.Ordinal)) return "";
            var root = files[0].Path.Split('/')[0];
            return files.TrueForAll(file => file.Path.StartsWith(root + "/", StringComparison.Ordinal)) ? $"{Folder}/{root}" : "";
        }
    }

    /// <summary>The tracker shown in the list: one that works; from 5.0 on, any.</summary>
    public string Tracker => Reading.TrackerUrl ?? (Version.NamesIdleTracker ? Torrent.Life.Trackers.FirstOrDefault()?.Url : null) ?? "";

    public string Magnet
    {
        get
        {
            var text = new StringBuilder("magnet:?");
            if (HashV1.Length > 0) text.Append("xt=urn:btih:").Append(HashV1);
            if (HashV2.Length > 0 && Version.KnowsV2) text.Append(HashV1.Length > 0 ? "&" : "").Append("xt=urn:btmh:1220").Append(HashV2);
            text.Append("&dn=").Append(Escape(Reading.Name));
            if (Version.WritesNewMagnets && HasMetadata) text.Append("&xl=").Append(Torrent.TotalBytes.ToString(CultureInfo.InvariantCulture));
            foreach (var tracker in Torrent.Life.Trackers) text.Append("&tr=").Append(Escape(tracker.Url));
            return text.ToString();
        }
    }

    public long DownloadLimit => Torrent.Life.Options.DownloadLimit ?? (Torrent.HasDownloadLimit ? 0 : Version.NoRateLimit);

    public long UploadLimit => Torrent.Life.Options.UploadLimit ?? (Torrent.HasUploadLimit ? 0 : Version.NoRateLimit);

    public long Date(DateTimeOffset? time) => time?.ToUnixTimeSeconds() ?? Version.NoDate;

    public static long Seconds(TimeSpan? time) => (long)(time ?? TimeSpan.Zero).TotalSeconds;

    /// <summary>What a limit comes to: the global one is none.</summary>
    public static double Effective(double limit) => limit < 0 ? -1 : limit;

    public string Slashed(string path) => Version.EndsPathsWithSlash ? path + "/" : path;

    private string Escape(string text) => Version.WritesNewMagnets ? Uri.EscapeDataString(text) : LowerEscapes(Uri.EscapeDataString(text));

    private static string LowerEscapes(string text)
    {
        var lower = text.ToCharArray();
        for (var at = 0; at < lower.Length - 2; at++)
        {
            if (lower[at] == '%') (lower[at + 1], lower[at + 2]) = (char.ToLowerInvariant(lower[at + 1]), char.ToLowerInvariant(lower[at + 2]));
        }

        return new string(lower);
    }
}
