using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>The login of a device: it shows a short code, a person types that in, and the device asks until it gets a key.</summary>
internal static class DeviceEndpoints
{
    public static readonly IReadOnlyList<Route> Routes =
    [
        new("GET", "user/auth/device/start", Begin) { IsPublic = true, Query = ["app"] },
        new("POST", "user/auth/device/token", GiveKey) { IsPublic = true, BodyKind = BodyKind.Json, Body = [new Parameter("device_code").Required()] },
    ];

    private static WireReply Begin(Exchange exchange)
    {
        var login = exchange.Simulation.Devices.Begin();
        return exchange.Done("Device authorization started.", new JsonObject
        {
            ["device_code"] = login.DeviceCode,
            ["code"] = login.Code,
            ["verification_url"] = $"https://torbox.example/device?code={login.Code}",
            ["friendly_verification_url"] = "https://torbox.example/device",
            ["interval"] = 5,
            ["expires_at"] = Formats.Date(exchange.Quirks, login.Until),
        });
    }

    private static WireReply GiveKey(Exchange exchange)
    {
        var login = exchange.Simulation.Devices.Find(exchange.Arguments.Text("device_code")!) ?? throw ErrorTable.Refuse("ITEM_NOT_FOUND");
        if (!login.IsApproved) throw new Refusal("DEVICE_CODE_NOT_USED", "The device code has not been used yet.");
        return exchange.Done("Device authorized.", new JsonObject { ["access_token"] = exchange.Simulation.Key, ["token_type"] = "bearer" });
    }
}
