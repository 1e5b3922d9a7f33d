namespace TorrentApi.Testing.TorBox.Store;

/// <summary>A torrent of the list, touched only inside the server's lock.</summary>
internal sealed class SimulatedItem(long id, CreateOrder order, StoredTorrent life)
{
    private DateTimeOffset? _finishedAt;

    public long Id { get; } = id;

    public CreateOrder Order { get; } = order;

    public StoredTorrent Life { get; } = life;

    public required string Hash { get; init; }

    /// <summary>Null where nobody has given it and the metadata have not come.</summary>
    public TorrentFile? File { get; set; }

    public List<string> AlternativeHashes { get; set; } = [];

    public List<string> Tags { get; set; } = [];

    /// <summary>True where the service had the content and took no slot for it.</summary>
    public bool IsCached { get; init; }

    /// <summary>Since when the data is in storage.</summary>
    public DateTimeOffset? StoredAt { get; private set; }

    public bool IsStored => StoredAt is not null && !HasExpired;

    public bool HasExpired { get; private set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>What a test wants to be shown.</summary>
    public TorBoxState? Shown { get; set; }

    public ItemStatus Status => ItemStatus.Of(this) is var truth && Shown is null ? truth : truth with
    {
        Text = Shown.Text ?? truth.Text,
        IsPresent = Shown.IsPresent ?? truth.IsPresent,
        IsFinished = Shown.IsFinished ?? truth.IsFinished,
        IsActive = Shown.IsActive ?? truth.IsActive,
    };

    /// <summary>True while one of the account's slots is its own.</summary>
    public bool TakesSlot => !IsCached && ItemStatus.Of(this).IsActive;

    public bool AnswersTo(string hash) => Hash == hash || AlternativeHashes.Contains(hash, StringComparer.OrdinalIgnoreCase);

    /// <summary>Lives until now: download, move to storage, seeding, expiry.</summary>
    public void Advance(DateTimeOffset now, TorBoxServerOptions options)
    {
        Life.Advance(now);
        if (Life.Files is not null) File ??= Life.Metadata;
        if (Life.IsDone) Finish(now, options);
        if (now >= ExpiresAt) Expire(now);
    }

    /// <summary>Has everything, in storage, now.</summary>
    public void Complete(DateTimeOffset now)
    {
        Life.Complete();
        if (Life.Files is not null) File ??= Life.Metadata;
        (_finishedAt, StoredAt, UpdatedAt) = (_finishedAt ?? now, StoredAt ?? now, now);
        if (IsCached || Order.Seed == 3) Life.Stop();
    }

    /// <summary>The data is dropped; the row stays.</summary>
    public void Expire(DateTimeOffset now)
    {
        if (HasExpired) return;

        (HasExpired, UpdatedAt) = (true, now);
        if (ExpiresAt is null || ExpiresAt > now) ExpiresAt = now;
        Life.Stop();
    }

    private void Finish(DateTimeOffset now, TorBoxServerOptions options)
    {
        var facts = Life.Read("", null);
        _finishedAt ??= facts.CompletedAt ?? now;
        if (StoredAt is null && now - _finishedAt >= options.MovingTime) StoredAt = UpdatedAt = _finishedAt.Value + options.MovingTime;
        if (Life.IsRunning && (Order.Seed == 3 || facts.SeedingTime >= options.SeedingTime)) Life.Stop();
    }
}
