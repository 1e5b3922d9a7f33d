using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

public sealed class ListOnSimulated345(Simulated345 host) : ListContract(host), IClassFixture<Simulated345>;

public sealed class GetOnSimulated345(Simulated345 host) : GetContract(host), IClassFixture<Simulated345>;

public sealed class ContentsOnSimulated345(Simulated345 host) : ContentsContract(host), IClassFixture<Simulated345>;

public sealed class AddOnSimulated345(Simulated345 host) : AddContract(host), IClassFixture<Simulated345>;

public sealed class AddOptionsOnSimulated345(Simulated345 host) : AddOptionsContract(host), IClassFixture<Simulated345>;

public sealed class RemoveOnSimulated345(Simulated345 host) : RemoveContract(host), IClassFixture<Simulated345>;

public sealed class StartStopOnSimulated345(Simulated345 host) : StartStopContract(host), IClassFixture<Simulated345>;

public sealed class StatesOnSimulated345(Simulated345 host) : StatesContract(host), IClassFixture<Simulated345>;

public sealed class ErrorsOnSimulated345(Simulated345 host) : ErrorsContract(host), IClassFixture<Simulated345>;

public sealed class CancellationOnSimulated345(Simulated345 host) : CancellationContract(host), IClassFixture<Simulated345>;

public sealed class ConcurrencyOnSimulated345(Simulated345 host) : ConcurrencyContract(host), IClassFixture<Simulated345>;

public sealed class CapabilitiesOnSimulated345(Simulated345 host) : CapabilitiesContract(host), IClassFixture<Simulated345>;

public sealed class InterceptionOnSimulated345(Simulated345 host) : InterceptionContract(host), IClassFixture<Simulated345>;

public sealed class RegistrationOnSimulated345(Simulated345 host) : RegistrationContract(host), IClassFixture<Simulated345>;

public sealed class TrackersOnSimulated345(Simulated345 host) : TrackersContract(host), IClassFixture<Simulated345>;

public sealed class MaintenanceOnSimulated345(Simulated345 host) : MaintenanceContract(host), IClassFixture<Simulated345>;

public sealed class CategoriesOnSimulated345(Simulated345 host) : CategoriesContract(host), IClassFixture<Simulated345>;

public sealed class ContentPriorityOnSimulated345(Simulated345 host) : ContentPriorityContract(host), IClassFixture<Simulated345>;

public sealed class ContentNamesOnSimulated345(Simulated345 host) : ContentNamesContract(host), IClassFixture<Simulated345>;

public sealed class SpeedLimitsOnSimulated345(Simulated345 host) : SpeedLimitsContract(host), IClassFixture<Simulated345>;

public sealed class ShareLimitsOnSimulated345(Simulated345 host) : ShareLimitsContract(host), IClassFixture<Simulated345>;

public sealed class QueueOnSimulated345(Simulated345 host) : QueueContract(host), IClassFixture<Simulated345>;

public sealed class PickingOnSimulated345(Simulated345 host) : PickingContract(host), IClassFixture<Simulated345>;

public sealed class SwarmOnSimulated345(Simulated345 host) : SwarmContract(host), IClassFixture<Simulated345>;

public sealed class TransferOnSimulated345(Simulated345 host) : TransferContract(host), IClassFixture<Simulated345>;

public sealed class ExportOnSimulated345(Simulated345 host) : ExportContract(host), IClassFixture<Simulated345>;

public sealed class DownloadOnSimulated345(Simulated345 host) : DownloadContract(host), IClassFixture<Simulated345>;

public sealed class ChangesOnSimulated345(Simulated345 host) : ChangesContract(host), IClassFixture<Simulated345>;
