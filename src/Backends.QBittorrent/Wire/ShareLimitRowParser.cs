using System.Text.Json;
using TorrentApi.Backends.QBittorrent.Mapping;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Parses what one torrent of <c>torrents/info</c> tells of its share limits. The list of torrents carries only two of the five.</summary>
/// <remarks>Source: serialize_torrent.cpp of qBittorrent 4.1 to 5.2, and replies of 4.2.5, 4.5.2, 5.1.0 and 5.3.0. The action since 5.2, the mode since 5.3.</remarks>
internal sealed class ShareLimitRowParser : RowParser<ShareLimitRow>
{
    private TorrentId? _key;
    private ShareLimits _limits = new();

    private enum Field
    {
        None = 0,
        Hash,
        Ratio,
        SeedingTime,
        InactiveSeedingTime,
        Action,
        Mode,
    }

    /// <summary>Reads the whole reply.</summary>
    /// <inheritdoc cref="JsonList.ReadAsync"/>
    public static ValueTask<List<ShareLimitRow>> ReadAsync(Stream utf8, CancellationToken cancellationToken) =>
        JsonList.ReadAsync(utf8, new ShareLimitRowParser(), cancellationToken);

    protected override void Begin() => (_key, _limits) = (null, new ShareLimits());

    protected override int FindField(ReadOnlySpan<byte> name) => (int)(
        name.SequenceEqual("hash"u8) ? Field.Hash
        : name.SequenceEqual("ratio_limit"u8) ? Field.Ratio
        : name.SequenceEqual("seeding_time_limit"u8) ? Field.SeedingTime
        : name.SequenceEqual("inactive_seeding_time_limit"u8) ? Field.InactiveSeedingTime
        : name.SequenceEqual("share_limit_action"u8) ? Field.Action
        : name.SequenceEqual("share_limits_mode"u8) ? Field.Mode
        : Field.None);

    protected override void Assign(int field, in JsonValue value)
    {
        switch ((Field)field)
        {
            case Field.Hash: _key = ReadKey(in value); break;
            case Field.Ratio: _limits = _limits with { Ratio = Units.RatioLimit(JsonNumbers.Double(in value, Text)) }; break;
            case Field.SeedingTime: _limits = _limits with { SeedingTime = Units.TimeLimit(JsonNumbers.Int64(in value, Text)) }; break;
            case Field.InactiveSeedingTime: _limits = _limits with { InactiveSeedingTime = Units.TimeLimit(JsonNumbers.Int64(in value, Text)) }; break;
            case Field.Action: _limits = _limits with { Action = ReadAction(Text.String(in value)) }; break;
            case Field.Mode: _limits = _limits with { Mode = ReadMode(Text.String(in value)) }; break;
        }
    }

    protected override ShareLimitRow? Finish(int ordinal) => _key is { } key ? new ShareLimitRow(key, _limits) : null;

    private TorrentId? ReadKey(in JsonValue value) => value.Type == JsonTokenType.String && HashHex.TryDecode(Text.Utf8(in value), out TorrentId key) ? key : null;

    private static ShareLimitAction? ReadAction(string? word) => word switch
    {
        "Default" => ShareLimitAction.Global,
        "Stop" => ShareLimitAction.Stop,
        "Remove" => ShareLimitAction.Remove,
        "RemoveWithContent" => ShareLimitAction.RemoveWithData,
        "EnableSuperSeeding" => ShareLimitAction.SuperSeed,
        _ => null,
    };

    private static ShareLimitMode? ReadMode(string? word) => word switch
    {
        "Default" => ShareLimitMode.Global,
        "MatchAny" => ShareLimitMode.Any,
        "MatchAll" => ShareLimitMode.All,
        _ => null,
    };
}
