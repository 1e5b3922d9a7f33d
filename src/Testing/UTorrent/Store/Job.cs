namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>A torrent on a <see cref="UTorrentServer"/>: a life as the in-memory server's, and what only this server's wire shows of it.</summary>
/// <param name="life">What it does by the clock.</param>
/// <param name="streamId">Column 22 of the list.</param>
internal sealed class Job(StoredTorrent life, int streamId)
{
    private readonly List<string> _labels = [];
    private bool _wasForced;

    public StoredTorrent Life { get; } = life;

    public int StreamId { get; } = streamId;

    /// <summary>Upper case, as every reply has it.</summary>
    public string Hash => Life.Hash.V1Hex!.ToUpperInvariant();

    /// <summary>Where its files or its folder lie.</summary>
    public required string Directory { get; init; }

    /// <summary>Column 19: where it was fetched from.</summary>
    public string DownloadUrl { get; init; } = "";

    /// <summary>Null while only a magnet link is known.</summary>
    public TorrentFile? File { get; set; }

    /// <summary>When the list shows it first, and commands find it.</summary>
    public DateTimeOffset VisibleAt { get; init; }

    /// <summary>Stopped, and still connected.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>True where it is outside the rules of the queue: no bit 64.</summary>
    public bool IsForced => IsPaused ? _wasForced : Life.IsForced;

    /// <summary>All its labels, the first of which the API shows.</summary>
    public IReadOnlyList<string> Labels => _labels;

    public string Label => _labels.Count > 0 ? _labels[0] : "";

    public JobProperties Properties { get; } = new();

    /// <summary>Status bits that a test wants to be told; null: its own.</summary>
    public int? ShownBits { get; set; }

    /// <summary>A name that a test wants to be told, byte by byte; null: its own.</summary>
    public ReadOnlyMemory<byte>? ShownName { get; set; }

    public bool HasMetadata => Life.Files is not null;

    public bool IsPrivate => Life.IsPrivate == true;

    public bool IsRunning => Life.IsRunning || IsPaused;

    public long PieceLength => File?.PieceLengthBytes ?? 16 * 1024;

    /// <summary>The folder that the torrent itself brings; empty for a torrent of one file.</summary>
    public string Folder => Life.Files is { } files && files.All(file => file.Path.Contains('/', StringComparison.Ordinal)) ? files[0].Path.Split('/')[0] : "";

    public void Start(bool force)
    {
        IsPaused = false;
        Life.Start(force);
    }

    public void Stop()
    {
        IsPaused = false;
        Life.Stop();
    }

    /// <summary>Nothing where it is stopped: only what runs can pause.</summary>
    public void Pause()
    {
        if (!Life.IsRunning) return;

        (IsPaused, _wasForced) = (true, Life.IsForced);
        Life.Stop();
    }

    public void Unpause()
    {
        if (IsPaused) Start(_wasForced);
    }

    /// <summary>Sets the label that the API shows; an empty one takes that away, and one below it shows.</summary>
    public void SetLabel(string label, bool keepsOld)
    {
        if (label.Length == 0)
        {
            if (_labels.Count > 0) _labels.RemoveAt(0);
            return;
        }

        if (!keepsOld) _labels.Clear();
        _labels.Remove(label);
        _labels.Insert(0, label);
    }
}
