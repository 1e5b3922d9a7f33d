using System.Reflection;
using TorrentApi.Abstractions.Tests.Fakes;

namespace TorrentApi.Abstractions.Tests.Model;

/// <summary>Every property of a torrent that can be set, with values that it can take; without the content's name, which is a part of its path.</summary>
internal static class TorrentProperties
{
    private static readonly Dictionary<Type, object?[]> Values = new()
    {
        [typeof(InfoHash)] = [Torrents.Hash(1), Torrents.Hash(2)],
        [typeof(string)] = ["one", "two", ""],
        [typeof(TorrentState)] = [TorrentState.Seeding, TorrentState.Stopped],
        [typeof(double)] = [0.25, 0.5],
        [typeof(long)] = [1L, 2L, long.MaxValue],
        [typeof(bool)] = [true, false],
        [typeof(IReadOnlyList<string>)] = [new[] { "a" }, new[] { "A" }, new[] { "a", "b" }, new[] { "b", "a" }, Array.Empty<string>()],
        [typeof(double?)] = [0.25, 0.5, 0.0, null],
        [typeof(long?)] = [1L, 2L, 0L, long.MaxValue, null],
        [typeof(int?)] = [1, 2, 0, int.MaxValue, null],
        [typeof(bool?)] = [true, false, null],
        [typeof(TimeSpan?)] = [TimeSpan.FromSeconds(1), TimeSpan.FromDays(9999), TimeSpan.Zero, null],
        [typeof(DateTimeOffset?)] = [DateTimeOffset.UnixEpoch.AddSeconds(1), DateTimeOffset.UnixEpoch.AddSeconds(2), DateTimeOffset.UnixEpoch.AddSeconds(uint.MaxValue), null],
        [typeof(Limit<double>?)] = [Limit<double>.Global, Limit<double>.Unlimited, Limit<double>.At(0), Limit<double>.At(1), null],
        [typeof(Limit<TimeSpan>?)] = [Limit<TimeSpan>.Global, Limit<TimeSpan>.Unlimited, Limit<TimeSpan>.At(TimeSpan.FromMinutes(1)), null],
    };

    public static TheoryData<string> Names => [.. All.Select(property => property.Name)];

    /// <summary>A torrent with a value everywhere.</summary>
    public static Torrent Full()
    {
        var torrent = Torrents.Make(9);
        foreach (var property in All) property.SetValue(torrent, ValuesOf(property.Name)[0]);
        return torrent;
    }

    /// <summary>Values that differ from one another.</summary>
    public static IReadOnlyList<object?> ValuesOf(string name)
    {
        var property = typeof(Torrent).GetProperty(name)!;
        var isNullableText = property.PropertyType == typeof(string) && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        return isNullableText ? [.. Values[property.PropertyType], null] : Values[property.PropertyType];
    }

    public static Torrent With(Torrent torrent, string name, object? value)
    {
        var copy = torrent with { };
        typeof(Torrent).GetProperty(name)!.SetValue(copy, value);
        return copy;
    }

    public static object? Read(Torrent torrent, string name) => typeof(Torrent).GetProperty(name)!.GetValue(torrent);

    private static IEnumerable<PropertyInfo> All => typeof(Torrent).GetProperties().Where(property => property.CanWrite && property.Name != nameof(Torrent.ContentName));
}
