using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>What is done to the server as a whole. Source: webapplication.cpp of 3.2 to 4.0.</summary>
internal static class ServerCommands
{
    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("command/getGlobalDlLimit", call => ReadRate(call, PreferenceStore.DownloadLimit)),
        new("command/getGlobalUpLimit", call => ReadRate(call, PreferenceStore.UploadLimit)),
        new("command/setGlobalDlLimit", call => SetRate(call, PreferenceStore.DownloadLimit)) { Fields = ["limit"] },
        new("command/setGlobalUpLimit", call => SetRate(call, PreferenceStore.UploadLimit)) { Fields = ["limit"] },
        new("command/alternativeSpeedLimitsEnabled", call => call.As(call.Version.NumberType, call.Simulation.Preferences.IsSlow ? "1" : "0")),
        new("command/toggleAlternativeSpeedLimits", Toggle),
        new("command/setPreferences", SetPreferences) { Fields = ["json"] },
        new("command/getSavePath", call => call.As(VersionProfile.HtmlType, call.Store.Options.SavePath + "/")) { Era = Era.From(Level.L9) },
        new("command/shutdown", Shutdown),
    ];

    /// <summary>While the alternative rates hold, these are the ones.</summary>
    private static WireReply ReadRate(Call call, string rate)
    {
        var preferences = call.Simulation.Preferences;
        return call.As(call.Version.NumberType, preferences.Rate(preferences.Current(rate)).ToString(CultureInfo.InvariantCulture));
    }

    private static WireReply SetRate(Call call, string rate)
    {
        var preferences = call.Simulation.Preferences;
        preferences.SetRate(preferences.Current(rate), call.Integer("limit"));
        return call.Done();
    }

    private static WireReply Toggle(Call call)
    {
        call.Simulation.Preferences.IsSlow = !call.Simulation.Preferences.IsSlow;
        return call.Done();
    }

    private static WireReply SetPreferences(Call call)
    {
        SettingChange.Take(call, call.Get("json"));
        return call.Done();
    }

    private static WireReply Shutdown(Call call)
    {
        call.Simulation.HasEnded = true;
        return call.Done();
    }
}
