using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>The settings of one version: every key that it tells, with the value of a fresh server. Few of them change what the simulator does.</summary>
internal sealed class PreferenceStore
{
    public const string DownloadLimit = "dl_limit";
    public const string UploadLimit = "up_limit";
    public const string Queueing = "queueing_enabled";
    public const string ApiKey = "web_ui_api_key";
    public const string Username = "web_ui_username";
    public const string Password = "web_ui_password";

    private const int KiB = 1024;
    private static readonly string[] RateNames = [DownloadLimit, UploadLimit, "alt_" + DownloadLimit, "alt_" + UploadLimit];

    private readonly VersionProfile _version;
    private readonly JsonObject _values;
    private readonly PreferenceRules _rules;

    // In bytes per second, 0 for none; the settings tell them in the version's own way.
    private readonly Dictionary<string, long> _rates;

    public PreferenceStore(VersionProfile version, QBittorrentServerOptions options)
    {
        using var resource = typeof(PreferenceStore).Assembly.GetManifestResourceStream($"preferences-{version.Name}.json")
            ?? throw new InvalidOperationException($"There are no preferences of {version.Name} in this assembly.");
        _version = version;
        _values = (JsonObject)JsonNode.Parse(resource)!;
        _rules = new PreferenceRules(version, _values);
        _rates = RateNames.ToDictionary(name => name, name => ReadRate((long)(_values[name] ?? 0)), StringComparer.Ordinal);
        Put("save_path", options.SavePath + (version.EndsPathsWithSlash ? "/" : ""));
        Put(Username, options.Username);
        if (options.HasQueueing) _values[Queueing] = true;
        if (options.ApiKey is { } key) Put(ApiKey, key);
    }

    public bool IsQueueing => (bool?)_values[Queueing] == true;

    /// <summary>True while the alternative rates hold.</summary>
    public bool IsSlow { get; set; }

    public JsonObject Read()
    {
        foreach (var (name, bytes) in _rates) _values[name] = TellRate(bytes);
        return (JsonObject)_values.DeepClone();
    }

    /// <summary>A rate in bytes per second, 0 for none.</summary>
    public long Rate(string name) => _rates[name];

    /// <summary>The name of the rate that holds now.</summary>
    public string Current(string name) => IsSlow ? "alt_" + name : name;

    /// <summary>Rounds as the version does; none for 0 and less.</summary>
    public void SetRate(string name, long bytes) => _rates[name] = bytes <= 0 ? 0 : _version.RoundRate(bytes);

    /// <summary>Tells another value from now on, where the version tells one.</summary>
    public void Put(string name, string value)
    {
        if (_values.ContainsKey(name)) _values[name] = value;
    }

    /// <summary>Takes what it knows; a text where a number belongs is 0, and passwords are not told again.</summary>
    public void Set(JsonObject changes)
    {
        foreach (var name in RateNames)
        {
            if (changes[name] is { } rate) SetRate(name, ReadRate(PreferenceRules.Whole(rate)));
        }

        foreach (var (name, value) in changes)
        {
            if (!_rates.ContainsKey(name) && _values.ContainsKey(name)) _rules.Take(name, value);
        }

        _rules.Settle(changes);
    }

    /// <summary>What stands in a request; nothing where it is no JSON object.</summary>
    public static JsonObject Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private long ReadRate(long told) => told <= 0 ? 0 : _version.TellsRatesInKiB ? told * KiB : told;

    private long TellRate(long bytes) => !_version.TellsRatesInKiB ? bytes : bytes == 0 ? -1 : bytes / KiB;
}
