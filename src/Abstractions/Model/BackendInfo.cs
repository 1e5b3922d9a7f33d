namespace TorrentApi;

/// <summary>Which client a program talks to, known without asking it.</summary>
public sealed record BackendInfo
{
    /// <summary>The kind of client, as configuration spells it: "qBittorrent", "uTorrent", "TorBox", "InMemory".</summary>
    public required string Kind { get; init; }

    /// <summary>The name of this client in configuration; empty for one made in code.</summary>
    public string Client { get; init; } = "";

    /// <summary>Where it answers, without user info and query; null where there is no address.</summary>
    public Uri? Address
    {
        get;
        init => field = value is null || !value.IsAbsoluteUri ? value : new UriBuilder(value) { UserName = "", Password = "", Query = "", Fragment = "" }.Uri;
    }

    /// <summary>"qBittorrent" or "qBittorrent 'home'".</summary>
    public override string ToString() => Client.Length == 0 ? Kind : $"{Kind} '{Client}'";
}
