namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>One generation of the WebUI API: how it is recognised, logged into and asked for its version. It has no state.</summary>
internal interface IGeneration
{
    QBittorrentApiGeneration Kind { get; }

    string LoginRoute { get; }

    string LogoutRoute { get; }

    /// <summary>True where the server closes the connection after each answer without a word, so that none may be kept.</summary>
    bool ClosesConnections { get; }

    /// <summary>
    /// Knocks without a cookie. Null where the server does not speak this generation; else 200 where it lets this address in, 403 where it asks for a login or
    /// bans, and whatever a proxy in front says.
    /// </summary>
    Task<HttpResponseMessage?> KnockAsync(Channel channel, CancellationToken cancellationToken);

    /// <summary>Reads who is there; null where nobody speaks this generation any more.</summary>
    Task<ServerProfile?> ReadServerAsync(TextReads texts, CancellationToken cancellationToken);

    /// <summary>True where a call that had a session was refused for want of one, and not for a reason of its own.</summary>
    bool IsSessionLost(HttpResponseMessage reply);
}
