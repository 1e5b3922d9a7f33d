namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>The declared parameters of a request, read as what they are declared to be. What was not sent, or was null, is absent.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>The .torrent that came with a form.</summary>
    public byte[]? File { get; set; }

    public void Set(string name, object value) => _values[name] = value;

    public bool Has(string name) => _values.ContainsKey(name);

    public string? Text(string name) => _values.GetValueOrDefault(name) as string;

    public long? Integer(string name) => _values.TryGetValue(name, out var value) ? (long)value : null;

    public bool? Flag(string name) => _values.TryGetValue(name, out var value) ? (bool)value : null;

    public IReadOnlyList<string>? Texts(string name) => _values.GetValueOrDefault(name) as IReadOnlyList<string>;
}
