using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>Settings.</summary>
internal static class SettingCommands
{
    public static readonly IReadOnlyList<Command> All = [new("getsettings", Get), new("setsetting", Set), new("configremote", ConfigureRemote) { IsLate = true }];

    private static void Get(Exchange exchange) => exchange.Tell("settings", writer =>
        Fragment.WriteRows(writer, exchange.Simulation.Settings.All.Select(setting => exchange.Build.HasRemote
            ? Fragment.Row(setting.Name, setting.Type, setting.Value, Access(setting))
            : Fragment.Row(setting.Name, setting.Type, setting.Value))));

    private static byte[] Access(Setting setting) => Fragment.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("access", setting.Access.ToString());
        writer.WriteEndObject();
    });

    /// <summary>Pair by pair; the first that is refused ends the request, and those before it hold.</summary>
    private static void Set(Exchange exchange)
    {
        var name = "";
        foreach (var (parameter, value) in exchange.Parameters)
        {
            if (parameter == "s") name = value;
            if (parameter == "v" && !exchange.Simulation.Settings.TrySet(name, value)) throw new Refusal();
        }
    }

    private static void ConfigureRemote(Exchange exchange)
    {
        exchange.Simulation.Settings.TrySet("webui.uconnect_username", exchange.Get("u"));
        exchange.Simulation.Settings.TrySet("webui.uconnect_enable", "1");
    }
}
