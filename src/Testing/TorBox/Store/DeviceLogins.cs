using System.Globalization;

namespace TorrentApi.Testing.TorBox.Store;

/// <summary>The logins of devices that are under way.</summary>
internal sealed class DeviceLogins(TimeProvider clock)
{
    // No source says how long; the answer tells the end.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly List<DeviceLogin> _logins = [];

    public DeviceLogin Begin()
    {
        var login = new DeviceLogin(Guid.NewGuid().ToString("N"), (100_000 + _logins.Count).ToString(CultureInfo.InvariantCulture), clock.GetUtcNow() + Lifetime);
        _logins.Add(login);
        return login;
    }

    public DeviceLogin? Find(string deviceCode) => _logins.Find(login => login.DeviceCode == deviceCode && clock.GetUtcNow() < login.Until);

    /// <summary>False where no device shows this code now.</summary>
    public bool TryApprove(string code)
    {
        if (_logins.Find(login => login.Code == code && clock.GetUtcNow() < login.Until) is not { } login) return false;

        login.IsApproved = true;
        return true;
    }
}
