using System.Globalization;

namespace TorrentApi;

/// <summary>A limit of one torrent: the server's global one, none, or a value of its own.</summary>
/// <remarks><c>default</c> is <see cref="Global"/>. No server's sentinel (-1, -2, 0) ever shows here.</remarks>
/// <typeparam name="T">What is limited: a ratio or a time.</typeparam>
public readonly record struct Limit<T>
    where T : struct
{
    private readonly Kind _kind;
    private readonly T _value;

    private Limit(Kind kind, T value) => (_kind, _value) = (kind, value);

    private enum Kind
    {
        Global = 0,
        Unlimited = 1,
        At = 2,
    }

    /// <summary>Whatever the server's settings say for all torrents.</summary>
    public static Limit<T> Global => default;

    /// <summary>No limit, whatever the server's settings say.</summary>
    public static Limit<T> Unlimited => new(Kind.Unlimited, default);

    /// <summary>True for <see cref="Global"/>.</summary>
    public bool IsGlobal => _kind == Kind.Global;

    /// <summary>True for <see cref="Unlimited"/>.</summary>
    public bool IsUnlimited => _kind == Kind.Unlimited;

    /// <summary>The torrent's own value; null for <see cref="Global"/> and <see cref="Unlimited"/>.</summary>
    public T? Value => _kind == Kind.At ? _value : null;

    /// <summary>A value of the torrent's own. Which values are legal is told where the limit is used.</summary>
    public static Limit<T> At(T value) => new(Kind.At, value);

    /// <summary>"global", "unlimited", or the value in the invariant culture.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Global => "global",
        Kind.Unlimited => "unlimited",
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", _value),
    };
}
