using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

public sealed class ListOnSimulated355(Simulated355 host) : ListContract(host), IClassFixture<Simulated355>;

public sealed class GetOnSimulated355(Simulated355 host) : GetContract(host), IClassFixture<Simulated355>;

public sealed class ContentsOnSimulated355(Simulated355 host) : ContentsContract(host), IClassFixture<Simulated355>;

public sealed class AddOnSimulated355(Simulated355 host) : AddContract(host), IClassFixture<Simulated355>;

public sealed class AddOptionsOnSimulated355(Simulated355 host) : AddOptionsContract(host), IClassFixture<Simulated355>;

public sealed class RemoveOnSimulated355(Simulated355 host) : RemoveContract(host), IClassFixture<Simulated355>;

public sealed class StartStopOnSimulated355(Simulated355 host) : StartStopContract(host), IClassFixture<Simulated355>;

public sealed class StatesOnSimulated355(Simulated355 host) : StatesContract(host), IClassFixture<Simulated355>;

public sealed class ErrorsOnSimulated355(Simulated355 host) : ErrorsContract(host), IClassFixture<Simulated355>;

public sealed class CancellationOnSimulated355(Simulated355 host) : CancellationContract(host), IClassFixture<Simulated355>;

public sealed class ConcurrencyOnSimulated355(Simulated355 host) : ConcurrencyContract(host), IClassFixture<Simulated355>;

public sealed class CapabilitiesOnSimulated355(Simulated355 host) : CapabilitiesContract(host), IClassFixture<Simulated355>;

public sealed class InterceptionOnSimulated355(Simulated355 host) : InterceptionContract(host), IClassFixture<Simulated355>;

public sealed class RegistrationOnSimulated355(Simulated355 host) : RegistrationContract(host), IClassFixture<Simulated355>;

public sealed class TrackersOnSimulated355(Simulated355 host) : TrackersContract(host), IClassFixture<Simulated355>;

public sealed class MaintenanceOnSimulated355(Simulated355 host) : MaintenanceContract(host), IClassFixture<Simulated355>;

public sealed class CategoriesOnSimulated355(Simulated355 host) : CategoriesContract(host), IClassFixture<Simulated355>;

public sealed class ContentPriorityOnSimulated355(Simulated355 host) : ContentPriorityContract(host), IClassFixture<Simulated355>;

public sealed class ContentNamesOnSimulated355(Simulated355 host) : ContentNamesContract(host), IClassFixture<Simulated355>;

public sealed class SpeedLimitsOnSimulated355(Simulated355 host) : SpeedLimitsContract(host), IClassFixture<Simulated355>;

public sealed class ShareLimitsOnSimulated355(Simulated355 host) : ShareLimitsContract(host), IClassFixture<Simulated355>;

public sealed class QueueOnSimulated355(Simulated355 host) : QueueContract(host), IClassFixture<Simulated355>;

public sealed class PickingOnSimulated355(Simulated355 host) : PickingContract(host), IClassFixture<Simulated355>;

public sealed class SwarmOnSimulated355(Simulated355 host) : SwarmContract(host), IClassFixture<Simulated355>;

public sealed class TransferOnSimulated355(Simulated355 host) : TransferContract(host), IClassFixture<Simulated355>;

public sealed class ExportOnSimulated355(Simulated355 host) : ExportContract(host), IClassFixture<Simulated355>;

public sealed class DownloadOnSimulated355(Simulated355 host) : DownloadContract(host), IClassFixture<Simulated355>;

public sealed class ChangesOnSimulated355(Simulated355 host) : ChangesContract(host), IClassFixture<Simulated355>;
