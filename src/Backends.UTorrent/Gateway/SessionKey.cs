namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>What every request has to carry.</summary>
/// <param name="Token">The token; null where the server hands out none (<c>token_auth_enable: false</c>).</param>
/// <param name="Cookie">The Cookie header, in which the server's <c>GUID</c> belongs to the token; null where it gave none, as 2.x does.</param>
internal sealed record SessionKey(string? Token, string? Cookie)
{
    public override string ToString() => Token is null ? "no token" : "token";
}
