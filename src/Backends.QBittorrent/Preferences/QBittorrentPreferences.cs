using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Mapping.Preferences;

namespace TorrentApi.Backends.QBittorrent;

/// <summary>The settings of a server, those that are documented and well known as members, the rest in <see cref="Others"/>.</summary>
/// <remarks>
/// <para>In what is read, null means that the server does not have the setting, or says something that this library does not know: then it stands in <see cref="Others"/>. In what is set, null leaves a setting as it is.</para>
/// <para>Passwords are never read. Nothing of a setting is shown by <see cref="ToString"/>: paths, headers and programs may hold secrets too.</para>
/// <para>No sentinel of the server shows here: no limit is <see cref="Limit{T}.Unlimited"/>. <see cref="Limit{T}.Global"/> means nothing here and is refused. A number of an enum that has no name is kept as it is.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record QBittorrentPreferences
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>No setting at all.</summary>
    public QBittorrentPreferences()
    {
    }

    internal QBittorrentPreferences(IEnumerable<KeyValuePair<string, object>> values, IReadOnlyDictionary<string, JsonElement> others) =>
        (_values, Others) = (new(values, StringComparer.Ordinal), others);

    // For "with": the copy has values of its own.
    private QBittorrentPreferences(QBittorrentPreferences original) => (_values, Others) = (new(original._values, StringComparer.Ordinal), original.Others);

    /// <summary>
    /// The settings without a member, by the server's names, as it writes them. In what is set they are sent as they are. Those whose names say that they are passwords, keys or
    /// tokens are never read.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Others { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>True where there is no setting: nothing to set.</summary>
    public bool IsEmpty => _values.Count == 0 && Others.Count == 0;

    /// <summary>The values by member.</summary>
    internal IReadOnlyDictionary<string, object> Values => _values;

    /// <summary>Equal in every setting.</summary>
    public bool Equals(QBittorrentPreferences? other) => other is not null && PreferenceMapping.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_values.Count, Others.Count);

    /// <summary>How many settings there are; none of them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_values.Count + Others.Count} preferences");

    private T? Get<T>([CallerMemberName] string member = "")
        where T : struct => _values.TryGetValue(member, out var value) ? (T)value : null;

    private T? Find<T>([CallerMemberName] string member = "")
        where T : class => _values.TryGetValue(member, out var value) ? (T)value : null;

    private void Set(object? value, [CallerMemberName] string member = "")
    {
        if (value is null) _values.Remove(member);
        else _values[member] = value;
    }
}
