namespace TorrentApi.Testing.TorBox.Store;

/// <summary>The login of a device: a long code that is its secret, and a short one that a person types.</summary>
internal sealed record DeviceLogin(string DeviceCode, string Code, DateTimeOffset Until)
{
    public bool IsApproved { get; set; }
}
