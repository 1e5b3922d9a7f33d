using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>One row of the table of settings: a member, and how the versions write it.</summary>
/// <param name="Member">Of <see cref="QBittorrentPreferences"/>.</param>
internal abstract record Preference(string Member)
{
    /// <summary>The first release that is known to have it: documented, or seen.</summary>
    public string Since { get; init; } = "3.2";

    /// <summary>The last release that is known to have it; null where it is still there.</summary>
    public string? Last { get; init; }

    /// <summary>True for what is set and never read.</summary>
    public bool IsSecret { get; init; }

    /// <summary>True where servers have it that do not tell it (4.2+).</summary>
    public bool IsHidden { get; init; }

    /// <summary>The server's names, those of later versions first. No two rows share one.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>True where this server has it.</summary>
    public virtual bool IsIn(ToldPreferences told) => IsHidden || Names.Any(told.Has);

    /// <summary>The value; null where there is none, or none that is understood.</summary>
    public abstract object? Read(ToldPreferences told);

    /// <summary>Adds the value to what is sent; false where this version cannot say it.</summary>
    public abstract bool TryWrite(object value, ToldPreferences told, JsonObject changes);

    /// <summary>What is wrong with a value on every version; null for nothing.</summary>
    public abstract string? Complain(object value);
}
