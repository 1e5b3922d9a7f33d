using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary><c>user/me</c>: the account.</summary>
internal static class UserEndpoints
{
    public static readonly IReadOnlyList<Route> Routes = [new("GET", "user/me", ReadUser) { Query = [Parameter.Flag("settings")] }];

    private static WireReply ReadUser(Exchange exchange)
    {
        var (quirks, store) = (exchange.Quirks, exchange.Store);
        var began = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var user = new JsonObject
        {
            ["id"] = 1,
            ["auth_id"] = Formats.AuthId,
            ["created_at"] = Formats.Date(quirks, began),
            ["updated_at"] = Formats.Date(quirks, store.Now),
            ["email"] = "someone@example.com",
            ["base_email"] = "someone@example.com",
            ["plan"] = (int)exchange.Options.Plan,
            ["total_downloaded"] = store.Items.Sum(item => item.Life.HaveBytes),
            ["customer"] = "cus_example",
            ["server"] = 1,
            ["is_subscribed"] = Formats.Flag(quirks, exchange.Options.Plan != TorBoxPlan.Free),
            ["premium_expires_at"] = Formats.Date(quirks, store.Now + TimeSpan.FromDays(30)),
            ["cooldown_until"] = Formats.Date(quirks, store.CooldownUntil ?? began),
            ["user_referral"] = "22222222-2222-4222-8222-222222222222",
            ["total_bytes_downloaded"] = store.Items.Sum(item => item.Life.HaveBytes),
            ["total_bytes_uploaded"] = 0,
            ["torrents_downloaded"] = store.CreatedThisMonth,
            ["web_downloads_downloaded"] = 0,
            ["usenet_downloads_downloaded"] = 0,
            ["additional_concurrent_slots"] = 0,
            ["long_term_seeding"] = Formats.Flag(quirks, false),
            ["long_term_storage"] = Formats.Flag(quirks, false),
            ["is_vendor"] = Formats.Flag(quirks, false),
            ["vendor_id"] = null,
            ["purchases_referred"] = 0,
        };

        // Left out and not null: the official client takes no null here.
        if (exchange.Arguments.Flag("settings") == true) user["settings"] = new JsonObject { ["seed_torrents"] = 1, ["allow_zipped"] = true };
        return exchange.Done("User data retrieved successfully.", user);
    }
}
