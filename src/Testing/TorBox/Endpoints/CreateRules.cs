using System.Text.Json.Nodes;
using TorrentApi.Testing.TorBox.Store;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>What an account may create.</summary>
internal static class CreateRules
{
    /// <exception cref="Refusal">It may not.</exception>
    public static void Check(CreateOrder order, Exchange exchange)
    {
        var (store, options) = (exchange.Store, exchange.Options);
        if (store.CooldownUntil is { } until && until > store.Now)
        {
            var times = new JsonObject { ["cooldown_until"] = Formats.Date(exchange.Quirks, until), ["current_time"] = Formats.Date(exchange.Quirks, store.Now) };
            throw new Refusal("COOLDOWN_LIMIT", ErrorTable.DetailOf("COOLDOWN_LIMIT")) { Details = times };
        }

        if (options.MonthlyLimit is { } limit && store.CreatedThisMonth >= limit)
        {
            var numbers = new JsonObject { ["monthly_limit"] = limit, ["current_downloads"] = store.CreatedThisMonth };
            throw new Refusal("MONTHLY_LIMIT", ErrorTable.DetailOf("MONTHLY_LIMIT")) { Details = numbers };
        }

        if (order.OnlyIfCached && store.FindCached(order.Hash) is null) throw ErrorTable.Refuse("DOWNLOAD_NOT_CACHED");
        if ((order.File ?? store.FindFile(order.Magnet!))?.TotalSizeBytes > options.SizeLimit) throw ErrorTable.Refuse("DOWNLOAD_TOO_LARGE");
    }

    public static Refusal FullSlots(Exchange exchange)
    {
        var limit = exchange.Options.SlotCount;
        return new Refusal("ACTIVE_LIMIT", $"You have reached your active torrent download limit of {limit}. Please wait for a download to finish.")
        {
            Details = new JsonObject { ["active_limit"] = limit, ["current_active_downloads"] = exchange.Store.ActiveCount },
        };
    }
}
