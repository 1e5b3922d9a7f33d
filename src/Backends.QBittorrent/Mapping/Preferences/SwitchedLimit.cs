using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>
/// A limit with a switch beside it: <c>max_ratio</c> and <c>max_ratio_enabled</c>. Up to 5.1 the server takes no number without its switch (seen), up to 4.0
/// it takes a number that is missing for 0, which is reached at once (prefjson.cpp): so both are always sent.
/// </summary>
/// <param name="Member">Of <see cref="QBittorrentPreferences"/>.</param>
/// <param name="Name">The server's name of the number.</param>
/// <param name="Codec">How the number is written.</param>
internal sealed record SwitchedLimit(string Member, string Name, Codec Codec) : Preference(Member)
{
    private const int None = -1;

    private static readonly JsonElement NoLimit = JsonElement.Parse("-1");

    private string Switch => Name + "_enabled";

    public override IReadOnlyList<string> Names => [Name, Switch];

    public override object? Read(ToldPreferences told)
    {
        if (told.Find(Name) is not { } value) return null;
        return told.Find(Switch)?.Flag == false ? Codec.Read(new ToldValue(NoLimit, told.RateUnit)) : Codec.Read(value);
    }

    public override bool TryWrite(object value, ToldPreferences told, JsonObject changes)
    {
        var isLimited = value is Limit<double> { IsUnlimited: false } or Limit<TimeSpan> { IsUnlimited: false };
        changes[Switch] = isLimited;
        changes[Name] = isLimited ? Codec.Write(value, default) : None;
        return true;
    }

    public override string? Complain(object value) => Codec.Complain(value);
}
