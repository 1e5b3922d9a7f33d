using TorrentApi.Http;

namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>Owns the login: connects on first use, once for all callers, and again once when the server has forgotten us.</summary>
/// <remarks>
/// Servers ban an address after a few failed logins, so credentials that were refused are never sent again by this instance, and after a ban no
/// login is sent until the hold is over. Only a bare 403 on a call that had a session means "log in again" (there is no 401 for a lost session).
/// </remarks>
internal sealed class Session : IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan LogoutTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel _channel;
    private readonly Handshake _handshake;
    private readonly LoginGuard _guard;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;
    private Connection? _current;
    private Task<Connection>? _connecting;
    private int _connections;
    private bool _isClosed;

    public Session(Channel channel, QBittorrentOptions options, IReadOnlyList<IGeneration> generations, TimeProvider clock)
    {
        _guard = new LoginGuard(options.BanHold, clock);
        (_channel, _patience, _clock) = (channel, options.OperationTimeout, clock);
        _handshake = new Handshake(channel, options, generations);
    }

    /// <summary>The connection in use, made now where there is none.</summary>
    public Task<Connection> ConnectAsync(CancellationToken cancellationToken) => ConnectAsync(stale: null, cancellationToken);

    /// <summary>
    /// Reads the version again on the connection in use, as after a 404 on a route that should be there; connects anew where the server speaks another
    /// generation of the API since.
    /// </summary>
    public async Task<Connection> RefreshAsync(Connection seen, CancellationToken cancellationToken)
    {
        var server = await _handshake.ReadServerAsync(seen.Generation, seen.Cookie, cancellationToken).ConfigureAwait(false);
        if (server is null) return await ConnectAsync(stale: seen.Number, cancellationToken).ConfigureAwait(false);

        lock (_gate)
        {
            if (_current?.Number == seen.Number) _current = seen with { Server = server };
            return seen with { Server = server };
        }
    }

    /// <summary>Sends a call of the server's dialect inside the session, logging in again once where the session is gone.</summary>
    /// <param name="build">Makes the call for the dialect of whichever server answers; asked again after a login, because a restart may be an upgrade.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    /// <exception cref="GenerationChangedException">The server has no such dialect, or no longer.</exception>
    public async Task<HttpResponseMessage> SendAsync<TDialect>(Func<TDialect, Call> build, CancellationToken cancellationToken)
        where TDialect : class, IDialect
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        var response = await SendAsync(build, connection, cancellationToken).ConfigureAwait(false);
        if (!connection.Generation.IsSessionLost(response)) return response;

        using (response) await ThrowIfBannedAsync(response, cancellationToken).ConfigureAwait(false);
        connection = await ConnectAsync(stale: connection.Number, cancellationToken).ConfigureAwait(false);
        response = await SendAsync(build, connection, cancellationToken).ConfigureAwait(false);
        if (!connection.Generation.IsSessionLost(response)) return response;

        response.Dispose();
        throw new TorrentApiException(new ApiError.Forbidden("the server refuses a session that it has just opened"));
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(LogoutTimeout, _clock);

        // A login under way is let finish: its session would stay on the server, and nobody would know its cookie.
        if (Close() is { } connecting) await ((Task)connecting.WaitAsync(patience.Token)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_current is { Cookie: { } cookie, Generation: var generation }) await _handshake.LogoutAsync(generation, cookie, patience.Token).ConfigureAwait(false);
        Dispose();
    }

    public void Dispose()
    {
        _ = Close();
        _closing.Cancel();
        _channel.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync<TDialect>(Func<TDialect, Call> build, Connection connection, CancellationToken cancellationToken)
        where TDialect : class, IDialect
    {
        var call = build(connection.Server.Dialect as TDialect ?? throw new GenerationChangedException()) with { IsLast = connection.Generation.ClosesConnections };
        var response = await _channel.SendAsync(call, connection.Cookie, cancellationToken).ConfigureAwait(false);
        KeepCookie(connection, response);
        return response;
    }

    /// <summary>
    /// A server that lets this address in without a login gives a new session with its answer where it has forgotten the old one. Were it not used,
    /// each call would open another, and 5.3 drops somebody's session for every one over 15.
    /// </summary>
    private void KeepCookie(Connection used, HttpResponseMessage response)
    {
        var cookie = Cookies.Renew(used.Cookie, response);
        if (cookie == used.Cookie) return;

        lock (_gate)
        {
            if (_current?.Number == used.Number) _current = _current with { Cookie = cookie };
        }
    }

    private async Task<Connection> ConnectAsync(int? stale, CancellationToken cancellationToken)
    {
        Task<Connection> connecting;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(QBittorrentApi));
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
            _guard.ThrowIfHeld();
            made = await _handshake.ConnectAsync(both.Token).ConfigureAwait(false) with { Number = ++_connections };
            return made;
        }
        catch (TorrentApiException failure)
        {
            throw new TorrentApiException(_guard.Learn(failure.Error), failure.InnerException);
        }
        catch (OperationCanceledException late)
        {
            ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, typeof(QBittorrentApi));
            throw new TorrentApiException(new ApiError.TimedOut(_patience), late);
        }
        finally
        {
            lock (_gate) (_current, _connecting) = (made, null);
        }
    }

    private async Task ThrowIfBannedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (await Handshake.IsBanAsync(response, cancellationToken).ConfigureAwait(false))
            throw new TorrentApiException(_guard.Learn(new ApiError.Banned(null)));
    }

    /// <summary>Lets no new call in; gives the connecting that is under way.</summary>
    private Task<Connection>? Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            return _connecting;
        }
    }
}
