namespace TorrentApi;

/// <summary>One operation as interceptors see it. Equal by value.</summary>
/// <param name="Name">Scope and verb, such as "torrents.add" or "trackers.list"; stable, usable as a metric's dimension.</param>
/// <param name="Kind">What it does to the server.</param>
/// <param name="IsRepeatable">True where doing it twice is the same as once, so that it may be sent again after an unknown outcome.</param>
public readonly record struct Operation(string Name, OperationKind Kind, bool IsRepeatable)
{
    /// <summary>A read; always repeatable.</summary>
    public static Operation Read(string name) => new(name, OperationKind.Read, IsRepeatable: true);

    /// <summary>A repeatable write.</summary>
    public static Operation Write(string name) => new(name, OperationKind.Write, IsRepeatable: true);

    /// <summary>A write that must not be sent twice blindly.</summary>
    public static Operation WriteOnce(string name) => new(name, OperationKind.Write, IsRepeatable: false);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
