namespace TorrentApi;

/// <summary>What names the torrents of a call: all of them, none, or a set.</summary>
/// <remarks>An empty set is legal: the call does nothing and sends nothing. Value equality, whatever the order.</remarks>
public sealed class MultiTarget : IEquatable<MultiTarget>
{
    // By every id that a target may go by, so that matching one torrent does not read the whole set.
    private readonly Lazy<ILookup<TorrentId, SingleTarget>> _byId;

    private MultiTarget(bool isAll, IReadOnlyList<SingleTarget> targets)
    {
        (IsAll, Targets) = (isAll, targets);
        _byId = new(() => targets.SelectMany(target => target.Candidates, (target, id) => (id, target)).ToLookup(pair => pair.id, pair => pair.target));
    }

    /// <summary>Every torrent of the server at the time of the call. Refused by <see cref="ITorrentApi.RemoveAsync"/>: list first.</summary>
    public static MultiTarget All { get; } = new(isAll: true, []);

    /// <summary>No torrent.</summary>
    public static MultiTarget None { get; } = new(isAll: false, []);

    /// <summary>True for <see cref="All"/>.</summary>
    public bool IsAll { get; }

    /// <summary>True for an empty set.</summary>
    public bool IsNone => !IsAll && Targets.Count == 0;

    /// <summary>The set without repetitions, in the order given; empty for <see cref="All"/> and <see cref="None"/>.</summary>
    public IReadOnlyList<SingleTarget> Targets { get; }

    /// <summary>Names these torrents; repetitions count once.</summary>
    public static MultiTarget Of(params IEnumerable<SingleTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        SingleTarget[] distinct = [.. targets.Distinct()];
        if (distinct.Contains(null)) throw new ArgumentException("A target is null.", nameof(targets));
        return distinct.Length == 0 ? None : new MultiTarget(isAll: false, distinct);
    }

    /// <summary>Names these torrents.</summary>
    public static MultiTarget Of(IEnumerable<Torrent> torrents) => Of(torrents.Select(SingleTarget.Of));

    /// <summary>Names the torrents with these hashes.</summary>
    public static MultiTarget Of(IEnumerable<InfoHash> hashes) => Of(hashes.Select(SingleTarget.Of));

    /// <summary>Says whether a torrent with this hash is named.</summary>
    public bool Matches(InfoHash hash) => IsAll || (!IsNone && FindTargets(hash).Any());

    /// <summary>The targets of the set that mean the torrent with this hash; for <see cref="All"/> none, because it has no targets.</summary>
    public IEnumerable<SingleTarget> FindTargets(InfoHash hash)
    {
        if (Targets.Count == 0 || hash.IsEmpty) return [];

        var byId = _byId.Value[hash.Id];
        return (hash.IsHybrid ? byId.Concat(_byId.Value[new TorrentId(hash.V1Span())]).Distinct() : byId).Where(target => target.Matches(hash));
    }

    /// <inheritdoc/>
    public bool Equals(MultiTarget? other) => other is not null && IsAll == other.IsAll && Targets.Count == other.Targets.Count && Targets.ToHashSet().SetEquals(other.Targets);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MultiTarget);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = IsAll ? 1 : 0;
        foreach (var target in Targets) hash ^= target.GetHashCode();
        return hash;
    }

    /// <summary>"all", "none", or the digits of at most three targets and the count of the rest.</summary>
    public override string ToString() => this switch
    {
        { IsAll: true } => "all",
        { Targets.Count: 0 } => "none",
        { Targets.Count: <= 3 } => string.Join(", ", Targets),
        _ => $"{string.Join(", ", Targets.Take(3))} and {Targets.Count - 3} more",
    };

    /// <summary>True where both name the same torrents.</summary>
    public static bool operator ==(MultiTarget? left, MultiTarget? right) => Equals(left, right);

    /// <summary>True where they name different torrents.</summary>
    public static bool operator !=(MultiTarget? left, MultiTarget? right) => !Equals(left, right);

    /// <summary>Names one torrent.</summary>
    public static implicit operator MultiTarget(SingleTarget target) => Of(target);

    /// <summary>Names the torrent with this hash.</summary>
    public static implicit operator MultiTarget(InfoHash hash) => Of(SingleTarget.Of(hash));

    /// <summary>Names this torrent.</summary>
    public static implicit operator MultiTarget(Torrent torrent) => Of(SingleTarget.Of(torrent));
}
