namespace TorrentApi.Payloads;

/// <summary>One made-up torrent of a long-running seed box: mostly idle seeds, some at work, a few in trouble.</summary>
internal sealed class PayloadTorrent
{
    private const long Now = 1_790_000_000;
    private const long Day = 86_400;

    private static readonly (string State, int Weight)[] States =
    [
        ("stalledUP", 690), ("uploading", 90), ("stoppedUP", 80), ("queuedUP", 40), ("downloading", 30), ("stalledDL", 30), ("queuedDL", 15),
        ("stoppedDL", 10), ("forcedUP", 5), ("checkingUP", 3), ("metaDL", 3), ("missingFiles", 2), ("error", 2),
    ];

    private static readonly int TotalWeight = States.Sum(state => state.Weight);

    public PayloadTorrent(PayloadRandom random)
    {
        Hash = random.Hex(40);
        State = PickState(random);
        HasMetadata = State != "metaDL";
        IsDone = State.EndsWith("UP", StringComparison.Ordinal) || State == "uploading";
        IsActive = State is "uploading" or "downloading" or "forcedUP";
        IsPrivate = random.Chance(0.6);
        Name = PayloadWords.Title(random);
        Category = random.Pick(PayloadWords.Categories);
        Tags = [.. PayloadWords.Tags.Where(_ => random.Chance(0.11))];
        Trackers = IsPrivate ? [random.Pick(PayloadWords.PrivateTrackers)] : [.. PayloadWords.PublicTrackers.Where(_ => random.Chance(0.6))];
        SavePath = "/data/torrents/" + (Category.Length > 0 ? Category : "other");

        Size = HasMetadata ? (long)Math.Exp(random.NextDouble() * 9 + 16) : 0;
        Progress = IsDone ? 1 : HasMetadata ? random.NextDouble() * 0.999 : 0;
        Left = IsDone ? 0 : (long)(Size * (1 - Progress));
        Uploaded = (long)(Size * random.NextDouble() * 4);
        AddedOn = Now - random.Between(Day / 24, 900 * Day);
        CompletedOn = IsDone ? AddedOn + random.Between(60, Day) : -1;

        // A hybrid's key is the first 40 digits of its v2 hash (4.4+ with libtorrent 2).
        var isHybrid = random.Chance(0.03);
        InfoHashV2 = isHybrid ? Hash + random.Hex(24) : "";
        InfoHashV1 = isHybrid ? random.Hex(40) : Hash;
        Random = random;
    }

    public string Hash { get; }

    public string InfoHashV1 { get; }

    public string InfoHashV2 { get; }

    public string State { get; }

    public bool HasMetadata { get; }

    public bool IsDone { get; }

    public bool IsActive { get; }

    public bool IsPrivate { get; }

    public string Name { get; }

    public string Category { get; }

    public IReadOnlyList<string> Tags { get; }

    public IReadOnlyList<string> Trackers { get; }

    public string SavePath { get; }

    public long Size { get; }

    public double Progress { get; }

    public long Left { get; }

    public long Uploaded { get; }

    public long AddedOn { get; }

    public long CompletedOn { get; }

    /// <summary>For the fields that nothing else depends on.</summary>
    public PayloadRandom Random { get; }

    private static string PickState(PayloadRandom random)
    {
        var left = random.Between(0, TotalWeight - 1);
        foreach (var (state, weight) in States)
        {
            if (left < weight) return state;
            left -= weight;
        }

        return States[0].State;
    }
}
