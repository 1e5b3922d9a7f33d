using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox;

/// <summary>The account. What is null the service does not say.</summary>
public sealed record TorBoxUser
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>The address of its owner, which is personal and not shown by <see cref="ToString"/>.</summary>
    public string? Email { get; init; }

    /// <summary>What is paid for, by the service's number: 0 free, 1 essential, 2 pro, 3 standard; new ones may come.</summary>
    public int? Plan { get; init; }

    /// <summary>True while the plan is paid for.</summary>
    public bool? IsSubscribed { get; init; }

    /// <summary>Until when the plan is paid for, in UTC.</summary>
    public DateTimeOffset? PremiumUntil { get; init; }

    /// <summary>Until when nothing new is taken, in UTC.</summary>
    public DateTimeOffset? CooldownUntil { get; init; }

    /// <summary>Slots beside those of the plan.</summary>
    public int? AdditionalSlots { get; init; }

    /// <summary>Bytes downloaded in all.</summary>
    public long? DownloadedBytes { get; init; }

    /// <summary>Bytes uploaded in all.</summary>
    public long? UploadedBytes { get; init; }

    /// <summary>Torrents downloaded in all.</summary>
    public long? TorrentsDownloaded { get; init; }

    /// <summary>When the account was opened, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The number and the plan.</summary>
    public override string ToString() => $"account {Id}, plan {Plan}";

    internal static TorBoxUser Of(Row row) => new()
    {
        Id = row.Whole("id") ?? 0,
        Email = row.Text("email"),
        Plan = (int?)row.Whole("plan"),
        IsSubscribed = row.Flag("is_subscribed"),
        PremiumUntil = row.Date("premium_expires_at"),
        CooldownUntil = row.Date("cooldown_until"),
        AdditionalSlots = (int?)row.Whole("additional_concurrent_slots"),
        DownloadedBytes = row.Whole("total_bytes_downloaded"),
        UploadedBytes = row.Whole("total_bytes_uploaded"),
        TorrentsDownloaded = row.Whole("torrents_downloaded"),
        CreatedAt = row.Date("created_at"),
    };
}
