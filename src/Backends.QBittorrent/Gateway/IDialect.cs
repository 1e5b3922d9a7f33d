namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>How one version wants to be spoken to, as far as it concerns anybody above the gateways. The rest is the generation's own.</summary>
internal interface IDialect
{
    /// <summary>The version of the API.</summary>
    ApiVersion Api { get; }

    /// <summary>The version of the server.</summary>
    ApiVersion App { get; }

    /// <summary>True where v2 hashes are keys.</summary>
    bool KnowsV2 { get; }

    /// <summary>True where a list can be narrowed to keys.</summary>
    bool FiltersByHash { get; }

    /// <summary>True where an add of a torrent that is there answers success.</summary>
    bool AddHidesDuplicates { get; }

    /// <summary>True where tags can be set in one request.</summary>
    bool SetsTags { get; }
}
