namespace TorrentApi.Backends.QBittorrent.Gateway;

/// <summary>Remembers why no login may be sent: credentials refused (for good), or a ban (for a while).</summary>
internal sealed class LoginGuard(TimeSpan banHold, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private ApiError? _refused;
    private DateTimeOffset? _bannedUntil;

    /// <summary>Throws the remembered cause; after a ban's hold is over, lets one attempt through.</summary>
    public void ThrowIfHeld()
    {
        lock (_gate)
        {
            if (_refused is not null) throw new TorrentApiException(_refused);
            if (_bannedUntil - clock.GetUtcNow() is { } left && left > TimeSpan.Zero) throw new TorrentApiException(new ApiError.Banned(left));
        }
    }

    /// <summary>Takes note of a failed attempt and gives the error as callers see it: a ban tells how long it is held.</summary>
    public ApiError Learn(ApiError error)
    {
        lock (_gate)
        {
            if (error is ApiError.LoginRefused || Unauthorized.IsFinal(error)) _refused = error;
            if (error is not ApiError.Banned { Remaining: null }) return error;

            _bannedUntil = clock.GetUtcNow() + banHold;
            return new ApiError.Banned(banHold);
        }
    }
}
