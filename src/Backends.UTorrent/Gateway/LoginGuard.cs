namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>Remembers that the server refused the credentials: they are never sent again.</summary>
internal sealed class LoginGuard
{
    private volatile ApiError? _refused;

    /// <summary>Throws the remembered refusal.</summary>
    public void ThrowIfRefused()
    {
        if (_refused is { } refused) throw new TorrentApiException(refused);
    }

    /// <summary>Takes note of a refusal.</summary>
    public TorrentApiException Refuse()
    {
        _refused = new ApiError.LoginRefused();
        return new TorrentApiException(_refused);
    }
}
