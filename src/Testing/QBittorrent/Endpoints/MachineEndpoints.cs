using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints;

/// <summary>What <c>app/*</c> tells of the server's machine, and the cookies of its downloader. The machine has a loopback interface, and folders without content. Source: appcontroller.cpp.</summary>
internal static class MachineEndpoints
{
    private const string Loopback = "lo";
    private const string Interface = "iface";
    private const string Folder = "dirPath";
    private const string Cookies = "cookies";

    private static readonly string[] Modes = ["", "all", "dirs", "files"];

    public static readonly IReadOnlyList<Route> Routes =
    [
        new("app/networkInterfaceList", exchange => exchange.Json(new JsonArray(new JsonObject { ["name"] = Loopback, ["value"] = Loopback }))) { Era = Era.From(Release.R42) },
        new("app/networkInterfaceAddressList", ListAddresses) { Era = Era.From(Release.R42), Needs = [Interface] },
        new("app/getDirectoryContent", ListFolder) { Era = Era.From(Release.R50), Needs = [Folder] },
        new("app/cookies", exchange => exchange.Json(exchange.Store.Cookies.DeepClone())) { Era = Era.From(Release.R51) },
        new("app/setCookies", SetCookies) { Era = Era.From(Release.R51), IsAction = true, Needs = [Cookies] },
    ];

    private static WireReply ListAddresses(Exchange exchange) => exchange.Json(exchange.Get(Interface) is "" or Loopback ? new JsonArray("127.0.0.1", "::1") : []);

    private static WireReply ListFolder(Exchange exchange)
    {
        var folder = exchange.Get(Folder);
        if (!folder.StartsWith('/')) throw Refusal.BadRequest("Invalid directory path");
        if (exchange.Store.Options.HasFolder?.Invoke(folder) == false) throw Refusal.NotFound("Directory does not exist");
        if (!Modes.Contains(exchange.Get("mode"))) throw Refusal.BadRequest("Invalid mode, allowed values: all, dirs, files");
        return exchange.Json(new JsonArray());
    }

    private static WireReply SetCookies(Exchange exchange)
    {
        var cookies = new JsonArray();
        foreach (var cookie in Parse(exchange.Get(Cookies)))
        {
            if (cookie is not JsonObject) throw Refusal.BadRequest();
            cookies.Add((JsonNode)new JsonObject
            {
                ["domain"] = Text(cookie, "domain"),
                ["expirationDate"] = cookie["expirationDate"]?.GetValueKind() == JsonValueKind.Number ? (long)cookie["expirationDate"]! : -1,
                ["name"] = Text(cookie, "name"),
                ["path"] = Text(cookie, "path"),
                ["value"] = Text(cookie, "value"),
            });
        }

        exchange.Store.Cookies = cookies;
        return exchange.Done();
    }

    private static JsonArray Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonArray ?? throw Refusal.BadRequest("cookies must be array");
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("illegal value");
        }
    }

    private static string Text(JsonNode cookie, string name) => cookie[name]?.GetValueKind() == JsonValueKind.String ? (string)cookie[name]! : "";
}
