namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>The server came back with another generation of its API. Nothing of the request that met it was done; <see cref="AnyGateway"/> asks again.</summary>
internal sealed class GenerationChangedException : Exception
{
    public GenerationChangedException()
        : base("The server speaks another generation of its API now.")
    {
    }
}
