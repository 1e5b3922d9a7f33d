using System.Net;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>Owns the token: asks for it on first use, once for all callers, and again once where the server does not take it any more.</summary>
/// <remarks>
/// A token lives for half an hour, or as long as its connection, and never longer than the server runs (wiki of bittorrent/webui): it may die at any
/// time. The server then answers 400, or 200 with nothing in it. 401 is about the credentials, which are not sent again after it.
/// </remarks>
internal sealed class Session : IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan LogoutTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly LoginGuard _guard = new();
    private readonly Channel _channel;
    private readonly Handshake _handshake;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;
    private Connection? _current;
    private Task<Connection>? _connecting;
    private int _connections;

    public Session(Channel channel, UTorrentOptions options, TimeProvider clock)
    {
        (_channel, _patience, _clock) = (channel, options.OperationTimeout, clock);
        _handshake = new Handshake(channel, _guard, options);
    }

    /// <summary>The connection in use, made now where there is none.</summary>
    public Task<Connection> ConnectAsync(CancellationToken cancellationToken) => ConnectAsync(stale: null, cancellationToken);

    /// <summary>Asks the server what it is, in one request; with a new token where the one in use is gone.</summary>
    public async Task<ServerProfile> ProbeAsync(CancellationToken cancellationToken)
    {
        var seen = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        var server = await _handshake.ReadServerAsync(seen.Key, cancellationToken).ConfigureAwait(false);
        if (server.IsGuest && !seen.Server.IsGuest) return (await ConnectAsync(seen.Number, cancellationToken).ConfigureAwait(false)).Server;

        lock (_gate)
        {
            if (_current?.Number == seen.Number) _current = seen with { Server = server };
        }

        return server;
    }

    /// <summary>Sends a call with the token in use, and once more with a new one where that was refused.</summary>
    /// <returns>An answer of any status but 401; 400 only where a new token was refused too.</returns>
    /// <exception cref="TorrentApiException"><see cref="ApiError.ServerFault"/>: an empty answer to what must not be sent twice; it may have been done.</exception>
    public async Task<Reply> SendAsync(Call call, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        var reply = await SendAsync(call, connection, cancellationToken).ConfigureAwait(false);
        if (!reply.IsTokenRefused) return reply;

        var isUnknown = reply.IsEmpty && call.IsOnce;
        reply.Dispose();
        Forget(connection);
        if (isUnknown) throw Empty();

        connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        reply = await SendAsync(call, connection, cancellationToken).ConfigureAwait(false);
        if (!reply.IsEmpty) return reply;

        using (reply) throw Empty();
    }

    /// <summary>Sends a call whose answer is no JSON, such as a file.</summary>
    public async Task<HttpResponseMessage> SendRawAsync(Call call, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        var response = await _channel.SendAsync(call, connection.Key, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.BadRequest) return response;

        response.Dispose();
        Forget(connection);
        connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        return await _channel.SendAsync(call, connection.Key, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the session where the server gave one, as far as it lets us in time; without an end it lasts for half an hour.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_current is { Key.Cookie: not null, Server.HasV3: true } connection) await LogoutAsync(connection).ConfigureAwait(false);
        Dispose();
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _channel.Dispose();
    }

    private async Task LogoutAsync(Connection connection)
    {
        using var patience = new CancellationTokenSource(LogoutTimeout, _clock);
        try
        {
            using var _ = await _channel.SendAsync(Call.Write(Actions.Logout), connection.Key, patience.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is TorrentApiException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody is left to tell, and the owner of the handler may be gone already: the session ends by itself.
        }
    }

    private async Task<Reply> SendAsync(Call call, Connection connection, CancellationToken cancellationToken)
    {
        var response = await _channel.SendAsync(call, connection.Key, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized) return await Reply.OpenAsync(response, cancellationToken).ConfigureAwait(false);

        response.Dispose();
        if (connection.Server.IsGuest) connection.Server.RequireOwner();
        throw _guard.Refuse();
    }

    private void Forget(Connection stale)
    {
        lock (_gate)
        {
            if (_current?.Number == stale.Number) _current = null;
        }
    }

    private async Task<Connection> ConnectAsync(int? stale, CancellationToken cancellationToken)
    {
        Task<Connection> connecting;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, typeof(UTorrentApi));
            _guard.ThrowIfRefused();
            if (_current?.Number == stale) _current = null;
            if (_current is { } current) return current;
            connecting = _connecting ??= Task.Run(HandshakeAsync, CancellationToken.None);
        }

        return await connecting.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Connects for every caller that waits, so no caller's cancellation ends it.</summary>
    private async Task<Connection> HandshakeAsync()
    {
        Connection? made = null;
        try
        {
            using var deadline = new CancellationTokenSource(_patience, _clock);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token, deadline.Token);
            made = await _handshake.ConnectAsync(both.Token).ConfigureAwait(false) with { Number = ++_connections };
            return made;
        }
        catch (OperationCanceledException late)
        {
            ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, typeof(UTorrentApi));
            throw new TorrentApiException(new ApiError.TimedOut(_patience), late);
        }
        finally
        {
            lock (_gate) (_current, _connecting) = (made, null);
        }
    }

    private static TorrentApiException Empty() => new(new ApiError.ServerFault("an empty answer"));
}
