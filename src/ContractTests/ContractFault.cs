namespace TorrentApi.ContractTests;

/// <summary>What a host may break on the way between one client and its server.</summary>
public enum ContractFault
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nothing answers: <see cref="ApiError.Unreachable"/>.</summary>
    Unreachable = 1,

    /// <summary>The server, or a proxy, fails: <see cref="ApiError.ServerFault"/>.</summary>
    ServerFault = 2,

    /// <summary>Requests are taken and never answered.</summary>
    Hang = 3,
}
