using TorrentApi.ContractTests;

namespace TorrentApi.RealServers.Tests.Contracts;

[Trait("Server", "External")]
public sealed class ListOnExternalUTorrent(UTorrentExternalHost host) : ListContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class GetOnExternalUTorrent(UTorrentExternalHost host) : GetContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class ContentsOnExternalUTorrent(UTorrentExternalHost host) : ContentsContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class AddOnExternalUTorrent(UTorrentExternalHost host) : AddContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class AddOptionsOnExternalUTorrent(UTorrentExternalHost host) : AddOptionsContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class RemoveOnExternalUTorrent(UTorrentExternalHost host) : RemoveContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class StartStopOnExternalUTorrent(UTorrentExternalHost host) : StartStopContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class StatesOnExternalUTorrent(UTorrentExternalHost host) : StatesContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class ErrorsOnExternalUTorrent(UTorrentExternalHost host) : ErrorsContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class CancellationOnExternalUTorrent(UTorrentExternalHost host) : CancellationContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class ConcurrencyOnExternalUTorrent(UTorrentExternalHost host) : ConcurrencyContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class CapabilitiesOnExternalUTorrent(UTorrentExternalHost host) : CapabilitiesContract(host), IClassFixture<UTorrentExternalHost>;

[Trait("Server", "External")]
public sealed class InterceptionOnExternalUTorrent(UTorrentExternalHost host) : InterceptionContract(host), IClassFixture<UTorrentExternalHost>;
