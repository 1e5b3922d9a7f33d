namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>What a list of pieces says of one; an object because lists are of those, and shared because the same few come again and again.</summary>
/// <param name="Value">-1 where there was no usable number.</param>
internal sealed record PieceNumber(int Value)
{
    private const int Most = 64;
    private static readonly PieceNumber[] Common = [.. Enumerable.Range(0, Most).Select(value => new PieceNumber(value))];
    private static readonly PieceNumber None = new(-1);

    public static PieceNumber Of(long? value) => value switch
    {
        >= 0 and < Most => Common[value.Value],
        >= 0 and <= int.MaxValue => new PieceNumber((int)value.Value),
        _ => None,
    };
}
