using System.Globalization;
using TorrentApi.Testing.UTorrent.Versions;

namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>The settings of a fresh server: a part of the real one's, with each kind of oddity. Three of them change what the simulator does.</summary>
internal sealed class SettingStore(Build build)
{
    public const string StartStopped = "torrents_start_stopped";
    public const string ActiveDirectory = "dir_active_download";
    public const string UsesActiveDirectory = "dir_active_download_flag";

    private readonly List<Setting> _settings = [.. Common(build), .. build.HasRemote ? Later() : []];

    public IReadOnlyList<Setting> All => _settings;

    public bool IsOn(string name) => Value(name) == "true";

    public string Value(string name) => _settings.Find(setting => setting.Name == name)?.Value ?? "";

    /// <summary>False where the value is refused. An unknown name is taken without a word, as the real server does it.</summary>
    public bool TrySet(string name, string value)
    {
        var index = _settings.FindIndex(setting => setting.Name == name);
        if (index < 0) return true;
        if (_settings[index].With(value) is not { } changed) return false;

        _settings[index] = changed;
        return true;
    }

    private static IEnumerable<Setting> Common(Build build) =>
    [
        Number("install_revision", build.Number) with { Access = 'R' },
        Number("bind_port", 6881),
        Number("max_ul_rate", 0),
        Number("max_ul_rate_seed", 0),
        Flag("max_ul_rate_seed_flag", false),
        Number("max_dl_rate", 0),
        Flag("ul_auto_throttle", false),
        Number("max_active_torrent", 8),
        Number("max_active_downloads", 5),
        Number("conns_globally", 200),
        Number("conns_per_torrent", 50),
        Number("ul_slots_per_torrent", 4),
        Number("seed_ratio", 1500),
        Number("seed_time", 0),
        Flag("seed_prio_limitul_flag", false),
        Flag("dht", true),
        Flag("dht_per_torrent", true),
        Flag("pex", true),
        Flag("lsd", true),
        Flag("upnp", true),
        Flag("natpmp", true),
        Flag(StartStopped, false),
        Words(ActiveDirectory, ""),
        Flag(UsesActiveDirectory, false),
        Words("dir_completed_download", ""),
        Flag("dir_completed_download_flag", false),
        Flag("dir_add_label", false),
        Flag("sched_enable", false),
        Words("sched_table", new string('0', 168)),
        Number("multi_day_transfer_limit_span", 0),
        Flag("net.limit_excludeslocal", false),
        Number("gui.default_del_action", 0),
        Flag("gui.delete_to_trash", true),
        Words("webui.cookie", "{}"),
        Words("webui.username", "") with { Access = 'R' },

        // Told to be numbers, and empty: seen on real ones by three clients that stumbled over it.
        new Setting("boss_pw", Setting.Integer, ""),
        new Setting("boss_key_salt", Setting.Integer, ""),
    ];

    private static IEnumerable<Setting> Later() =>
    [
        Flag("webui.uconnect_enable", false),
        Words("webui.uconnect_username", ""),
    ];

    private static Setting Number(string name, long value) => new(name, Setting.Integer, value.ToString(CultureInfo.InvariantCulture));

    private static Setting Flag(string name, bool value) => new(name, Setting.Boolean, value ? "true" : "false");

    private static Setting Words(string name, string value) => new(name, Setting.Text, value);
}
