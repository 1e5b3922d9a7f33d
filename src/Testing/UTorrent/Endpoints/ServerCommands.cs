using System.Globalization;
using System.Text.Json;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>What is the server's and not a torrent's: version, directories, history, sessions, peers.</summary>
internal static class ServerCommands
{
    public static readonly IReadOnlyList<Command> All =
    [
        new("getversion", GetVersion) { IsServerOnly = true, IsForGuests = true },
        new("list-dirs", ListDirectories) { IsLate = true, IsForGuests = true },
        new("getxferhist", GetHistory) { IsLate = true, IsForGuests = true },
        new("resetxferhist", exchange => exchange.Jobs.History.Reset(exchange.Jobs.Now)) { IsLate = true },
        new("get-sessions", GetSessions) { IsLate = true },
        new("logout", LogOut) { IsLate = true, IsForGuests = true },
        new("getpeers", GetPeers) { IsLate = true, IsForGuests = true },
    ];

    private const string Loopback = "127.0.0.1";
    private const int Unlimited = 0;

    private static void GetVersion(Exchange exchange)
    {
        var version = Fragment.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("product_code", "server");
            writer.WriteNumber("ui_version", exchange.Build.Number);
            writer.WriteNumber("engine_version", exchange.Build.Number);
            writer.WriteNumber("major_version", 3);
            writer.WriteNumber("minor_version", 3);
            writer.WriteString("user_agent", $"uTorrentServer/3300({exchange.Build.Number.ToString(CultureInfo.InvariantCulture)})");
            writer.WriteString("version_date", "2013-08-19 00:00:00");
            writer.WriteString("device_id", "linux-x86_64");
            writer.WriteString("peer_id", "UT3300");
            writer.WriteEndObject();
        });
        exchange.Tell("version", writer => writer.WriteRawValue(exchange.Options.GivesVersionAsArray ? [(byte)'[', .. version, (byte)']'] : version, skipInputValidation: true));
    }

    /// <summary>Free space in MB: a text in the programs for Windows, which the official WebUI turns into a number; a number on the server.</summary>
    private static void ListDirectories(Exchange exchange) => exchange.Tell("download-dirs", writer =>
        Fragment.WriteRows(writer, exchange.Simulation.Directories.All.Select(path => Fragment.Write(one =>
        {
            var available = exchange.Options.FreeMegabytes;
            one.WriteStartObject();
            one.WriteString("path", path);
            if (exchange.Build.IsServer) one.WriteNumber("available", available);
            else one.WriteString("available", available.ToString(CultureInfo.InvariantCulture));
            one.WriteEndObject();
        }))));

    private static void GetHistory(Exchange exchange)
    {
        var days = exchange.Jobs.History.Read(exchange.Jobs.Now).ToList();
        exchange.Tell("transfer_history", writer =>
        {
            writer.WriteStartObject();
            WriteDays(writer, "daily_download", days.Select(day => day.Down));
            WriteDays(writer, "daily_local_download", days.Select(_ => 0L));
            WriteDays(writer, "daily_local_upload", days.Select(_ => 0L));
            WriteDays(writer, "daily_upload", days.Select(day => day.Up));
            writer.WriteNumber("history_period", days.Count);
            writer.WriteNumber("last_reset", exchange.Jobs.History.ResetAt.ToUnixTimeSeconds());
            writer.WriteEndObject();
        });
    }

    private static void WriteDays(Utf8JsonWriter writer, string name, IEnumerable<long> days)
    {
        writer.WriteStartArray(name);
        foreach (var bytes in days) writer.WriteNumberValue(bytes);
        writer.WriteEndArray();
    }

    private static void GetSessions(Exchange exchange) => exchange.Tell("sessions", writer =>
        Fragment.WriteRows(writer, exchange.Simulation.Sessions.All.Select(session => Fragment.Write(one => WriteSession(one, session)))));

    private static void WriteSession(Utf8JsonWriter writer, WebSession session)
    {
        writer.WriteStartObject();
        writer.WriteString("guid", session.Guid);
        writer.WriteNumber("created", session.CreatedAt.ToUnixTimeSeconds());
        writer.WriteNumber("updated", session.UsedAt.ToUnixTimeSeconds());
        writer.WriteString("peer_ip", Loopback);
        writer.WriteString("sock_ip", Loopback);
        writer.WriteString("reported_ip", "");
        writer.WriteString("user_agent", session.UserAgent);
        writer.WriteBoolean("persistent", false);
        writer.WriteString("custom", "");
        writer.WriteEndObject();
    }

    /// <summary>Ends one's own session, or as administrator those that are named.</summary>
    private static void LogOut(Exchange exchange)
    {
        var named = exchange.GetAll("session").ToList();
        if (named.Count > 0 && exchange.IsGuest) throw new Refusal();

        foreach (var guid in named) exchange.Simulation.Sessions.Close(guid);
        if (named.Count == 0 && exchange.Session is { } own) exchange.Simulation.Sessions.Close(own);
    }

    /// <summary>One peer while bytes flow.</summary>
    private static void GetPeers(Exchange exchange)
    {
        var jobs = exchange.Targets().ToList();
        if (jobs.Count == 0 && !exchange.Options.ListsUnknownAsEmpty) return;

        exchange.Tell("peers", writer =>
        {
            writer.WriteStartArray();
            foreach (var job in jobs)
            {
                writer.WriteStringValue(job.Hash);
                Fragment.WriteRows(writer, Peers(job));
            }

            writer.WriteEndArray();
        });
    }

    private static IEnumerable<byte[]> Peers(Job job)
    {
        var (down, up) = (job.Life.CurrentDownloadRate, job.Life.CurrentUploadRate);
        if (down + up == 0) return [];

        return [Fragment.Row("DE", "198.51.100.7", "", true, 6881, "µTorrent 3.5.5", "D", down > 0 ? 1000 : 0, down, up, 0, 0, 0, 0, 0, 0, 0, Unlimited, Unlimited, 0, 0, 1000)];
    }
}
