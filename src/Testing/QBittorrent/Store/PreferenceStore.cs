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

    private readonly JsonObject _values;

    public PreferenceStore(VersionProfile version, QBittorrentServerOptions options)
    {
        using var resource = typeof(PreferenceStore).Assembly.GetManifestResourceStream($"preferences-{version.Name}.json")
            ?? throw new InvalidOperationException($"There are no preferences of {version.Name} in this assembly.");
        _values = (JsonObject)JsonNode.Parse(resource)!;
        Put("save_path", options.SavePath + (version.EndsPathsWithSlash ? "/" : ""));
        Put("web_ui_username", options.Username);
        if (options.ApiKey is { } key) Put("web_ui_api_key", key);
    }

    public bool IsQueueing => (bool?)_values[Queueing] == true;

    /// <summary>True while the alternative rates hold.</summary>
    public bool IsSlow { get; set; }

    public JsonObject Read() => (JsonObject)_values.DeepClone();

    /// <summary>A rate in bytes per second, 0 for none.</summary>
    public long Rate(string name) => (long)(_values[name] ?? 0);

    /// <summary>The name of the rate that holds now.</summary>
    public string Current(string name) => IsSlow ? "alt_" + name : name;

    /// <summary>Whole KiB, at least one; none for 0 and less.</summary>
    public void SetRate(string name, long bytes) => _values[name] = bytes <= 0 ? 0 : Math.Max(1024, bytes / 1024 * 1024);

    /// <summary>Takes what it knows; a text where a number belongs is 0, and passwords are not told again.</summary>
    public void Set(string text)
    {
        foreach (var (name, value) in Parse(text))
        {
            if (!_values.TryGetPropertyValue(name, out var old)) continue;

            var isSame = old?.GetValueKind() == value?.GetValueKind() || (old?.GetValueKind() is JsonValueKind.True or JsonValueKind.False && value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False);
            if (name is DownloadLimit or UploadLimit) SetRate(name, isSame ? (long)value! : 0);
            else if (isSame) _values[name] = value?.DeepClone();
            else if (old?.GetValueKind() == JsonValueKind.Number) _values[name] = 0;
        }
    }

    private static JsonObject Parse(string text)
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

    private void Put(string name, string value)
    {
        if (_values.ContainsKey(name)) _values[name] = value;
    }
}
