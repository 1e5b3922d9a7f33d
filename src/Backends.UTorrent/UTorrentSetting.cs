using System.Globalization;

namespace TorrentApi.Backends.UTorrent;

/// <summary>One setting of the server. Which there are depends on the build.</summary>
public sealed record UTorrentSetting
{
    /// <summary>Its name, such as "max_dl_rate".</summary>
    public required string Name { get; init; }

    /// <summary>What the server says it is. Some builds say number of what is a text.</summary>
    public UTorrentSettingKind Kind { get; init; }

    /// <summary>Its value as the server writes it, "true" and "false" for switches; empty where it may not be read. It may be a secret.</summary>
    public required string Value { get; init; }

    /// <summary>The value as a whole number; null where it is none, whatever <see cref="Kind"/> says.</summary>
    public long? Number => long.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The value as a switch, "1" and "0" too; null where it is none, whatever <see cref="Kind"/> says.</summary>
    public bool? IsOn => Value switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };

    /// <summary>False where it may only be written. True before 3.0, which does not say.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>False where it may only be read. True before 3.0, which does not say.</summary>
    public bool IsWritable { get; init; } = true;

    /// <summary>Name and kind; never the value.</summary>
    public override string ToString() => $"{Name} ({Kind})";
}
