using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>A setting that is one value, whatever its name.</summary>
/// <param name="Member">Of <see cref="QBittorrentPreferences"/>.</param>
/// <param name="Spellings">Those of later versions first; the first that the server tells counts.</param>
internal sealed record OneValue(string Member, params IReadOnlyList<Spelling> Spellings) : Preference(Member)
{
    /// <summary>A setting that is written alike under all its names.</summary>
    public OneValue(string member, Codec codec, params IEnumerable<string> names)
        : this(member, [.. names.Select(name => new Spelling(name, codec))])
    {
    }

    public override IReadOnlyList<string> Names { get; } = [.. Spellings.Select(spelling => spelling.Name)];

    public override object? Read(ToldPreferences told) => Find(told) is { } spelling && told.Find(spelling.Name) is { } value ? spelling.Codec.Read(value) : null;

    public override bool TryWrite(object value, ToldPreferences told, JsonObject changes)
    {
        var spelling = Find(told) ?? Spellings[0];
        if (spelling.Codec.Write(value, told.Find(spelling.Name) ?? new ToldValue(default(JsonElement), told.RateUnit)) is not { } json) return false;

        changes[spelling.Name] = json;
        return true;
    }

    public override string? Complain(object value) => Spellings[0].Codec.Complain(value);

    private Spelling? Find(ToldPreferences told) => Spellings.FirstOrDefault(spelling => told.Has(spelling.Name));
}
