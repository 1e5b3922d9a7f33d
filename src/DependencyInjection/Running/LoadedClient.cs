namespace TorrentApi.DependencyInjection.Running;

/// <summary>One client as it is now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Prepared">What its adapter is made of.</param>
/// <param name="Fingerprint">Differs where another adapter is needed.</param>
internal sealed record LoadedClient(string Name, PreparedClient Prepared, string Fingerprint);
