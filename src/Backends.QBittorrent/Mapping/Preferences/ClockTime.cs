using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>A time of day: <c>schedule_from_hour</c> and <c>schedule_from_min</c>. The server takes neither without the other (seen on all).</summary>
/// <param name="Member">Of <see cref="QBittorrentPreferences"/>.</param>
/// <param name="Name">What the two names begin with.</param>
internal sealed record ClockTime(string Member, string Name) : Preference(Member)
{
    private string Hour => Name + "_hour";

    private string Minute => Name + "_min";

    public override IReadOnlyList<string> Names => [Hour, Minute];

    public override object? Read(ToldPreferences told) =>
        (told.Find(Hour)?.Whole, told.Find(Minute)?.Whole) is (>= 0 and < 24 and var hour, >= 0 and < 60 and var minute) ? new TimeOnly((int)hour, (int)minute) : null;

    public override bool TryWrite(object value, ToldPreferences told, JsonObject changes)
    {
        var time = (TimeOnly)value;
        (changes[Hour], changes[Minute]) = (time.Hour, time.Minute);
        return true;
    }

    public override string? Complain(object value) => null;
}
