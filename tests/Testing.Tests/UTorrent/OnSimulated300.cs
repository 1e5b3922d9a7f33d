using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

public sealed class ListOnSimulated300(Simulated300 host) : ListContract(host), IClassFixture<Simulated300>;

public sealed class GetOnSimulated300(Simulated300 host) : GetContract(host), IClassFixture<Simulated300>;

public sealed class ContentsOnSimulated300(Simulated300 host) : ContentsContract(host), IClassFixture<Simulated300>;

public sealed class AddOnSimulated300(Simulated300 host) : AddContract(host), IClassFixture<Simulated300>;

public sealed class AddOptionsOnSimulated300(Simulated300 host) : AddOptionsContract(host), IClassFixture<Simulated300>;

public sealed class RemoveOnSimulated300(Simulated300 host) : RemoveContract(host), IClassFixture<Simulated300>;

public sealed class StartStopOnSimulated300(Simulated300 host) : StartStopContract(host), IClassFixture<Simulated300>;

public sealed class StatesOnSimulated300(Simulated300 host) : StatesContract(host), IClassFixture<Simulated300>;

public sealed class ErrorsOnSimulated300(Simulated300 host) : ErrorsContract(host), IClassFixture<Simulated300>;

public sealed class CancellationOnSimulated300(Simulated300 host) : CancellationContract(host), IClassFixture<Simulated300>;

public sealed class ConcurrencyOnSimulated300(Simulated300 host) : ConcurrencyContract(host), IClassFixture<Simulated300>;

public sealed class CapabilitiesOnSimulated300(Simulated300 host) : CapabilitiesContract(host), IClassFixture<Simulated300>;

public sealed class InterceptionOnSimulated300(Simulated300 host) : InterceptionContract(host), IClassFixture<Simulated300>;

public sealed class RegistrationOnSimulated300(Simulated300 host) : RegistrationContract(host), IClassFixture<Simulated300>;

public sealed class TrackersOnSimulated300(Simulated300 host) : TrackersContract(host), IClassFixture<Simulated300>;

public sealed class MaintenanceOnSimulated300(Simulated300 host) : MaintenanceContract(host), IClassFixture<Simulated300>;

public sealed class CategoriesOnSimulated300(Simulated300 host) : CategoriesContract(host), IClassFixture<Simulated300>;

public sealed class ContentPriorityOnSimulated300(Simulated300 host) : ContentPriorityContract(host), IClassFixture<Simulated300>;

public sealed class ContentNamesOnSimulated300(Simulated300 host) : ContentNamesContract(host), IClassFixture<Simulated300>;

public sealed class SpeedLimitsOnSimulated300(Simulated300 host) : SpeedLimitsContract(host), IClassFixture<Simulated300>;

public sealed class ShareLimitsOnSimulated300(Simulated300 host) : ShareLimitsContract(host), IClassFixture<Simulated300>;

public sealed class QueueOnSimulated300(Simulated300 host) : QueueContract(host), IClassFixture<Simulated300>;

public sealed class PickingOnSimulated300(Simulated300 host) : PickingContract(host), IClassFixture<Simulated300>;

public sealed class SwarmOnSimulated300(Simulated300 host) : SwarmContract(host), IClassFixture<Simulated300>;

public sealed class TransferOnSimulated300(Simulated300 host) : TransferContract(host), IClassFixture<Simulated300>;

public sealed class ExportOnSimulated300(Simulated300 host) : ExportContract(host), IClassFixture<Simulated300>;

public sealed class DownloadOnSimulated300(Simulated300 host) : DownloadContract(host), IClassFixture<Simulated300>;

public sealed class ChangesOnSimulated300(Simulated300 host) : ChangesContract(host), IClassFixture<Simulated300>;
