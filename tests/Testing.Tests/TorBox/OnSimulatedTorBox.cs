using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.TorBox;

public sealed class ListOnSimulatedTorBox(SimulatedTorBox host) : ListContract(host), IClassFixture<SimulatedTorBox>;

public sealed class GetOnSimulatedTorBox(SimulatedTorBox host) : GetContract(host), IClassFixture<SimulatedTorBox>;

public sealed class ContentsOnSimulatedTorBox(SimulatedTorBox host) : ContentsContract(host), IClassFixture<SimulatedTorBox>;

public sealed class AddOnSimulatedTorBox(SimulatedTorBox host) : AddContract(host), IClassFixture<SimulatedTorBox>;

public sealed class AddOptionsOnSimulatedTorBox(SimulatedTorBox host) : AddOptionsContract(host), IClassFixture<SimulatedTorBox>;

public sealed class RemoveOnSimulatedTorBox(SimulatedTorBox host) : RemoveContract(host), IClassFixture<SimulatedTorBox>;

public sealed class StartStopOnSimulatedTorBox(SimulatedTorBox host) : StartStopContract(host), IClassFixture<SimulatedTorBox>;

public sealed class StatesOnSimulatedTorBox(SimulatedTorBox host) : StatesContract(host), IClassFixture<SimulatedTorBox>;

public sealed class ErrorsOnSimulatedTorBox(SimulatedTorBox host) : ErrorsContract(host), IClassFixture<SimulatedTorBox>;

public sealed class CancellationOnSimulatedTorBox(SimulatedTorBox host) : CancellationContract(host), IClassFixture<SimulatedTorBox>;

public sealed class ConcurrencyOnSimulatedTorBox(SimulatedTorBox host) : ConcurrencyContract(host), IClassFixture<SimulatedTorBox>;

public sealed class CapabilitiesOnSimulatedTorBox(SimulatedTorBox host) : CapabilitiesContract(host), IClassFixture<SimulatedTorBox>;

public sealed class InterceptionOnSimulatedTorBox(SimulatedTorBox host) : InterceptionContract(host), IClassFixture<SimulatedTorBox>;

public sealed class RegistrationOnSimulatedTorBox(SimulatedTorBox host) : RegistrationContract(host), IClassFixture<SimulatedTorBox>;

public sealed class MaintenanceOnSimulatedTorBox(SimulatedTorBox host) : MaintenanceContract(host), IClassFixture<SimulatedTorBox>;

public sealed class TagsOnSimulatedTorBox(SimulatedTorBox host) : TagsContract(host), IClassFixture<SimulatedTorBox>;

public sealed class NamingOnSimulatedTorBox(SimulatedTorBox host) : NamingContract(host), IClassFixture<SimulatedTorBox>;

public sealed class CacheOnSimulatedTorBox(SimulatedTorBox host) : CacheContract(host), IClassFixture<SimulatedTorBox>;

public sealed class DownloadOnSimulatedTorBox(SimulatedTorBox host) : DownloadContract(host), IClassFixture<SimulatedTorBox>;

public sealed class ExportOnSimulatedTorBox(SimulatedTorBox host) : ExportContract(host), IClassFixture<SimulatedTorBox>;
