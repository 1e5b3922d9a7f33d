using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

public sealed class ListOnSimulated330Server(Simulated330Server host) : ListContract(host), IClassFixture<Simulated330Server>;

public sealed class GetOnSimulated330Server(Simulated330Server host) : GetContract(host), IClassFixture<Simulated330Server>;

public sealed class ContentsOnSimulated330Server(Simulated330Server host) : ContentsContract(host), IClassFixture<Simulated330Server>;

public sealed class AddOnSimulated330Server(Simulated330Server host) : AddContract(host), IClassFixture<Simulated330Server>;

public sealed class AddOptionsOnSimulated330Server(Simulated330Server host) : AddOptionsContract(host), IClassFixture<Simulated330Server>;

public sealed class RemoveOnSimulated330Server(Simulated330Server host) : RemoveContract(host), IClassFixture<Simulated330Server>;

public sealed class StartStopOnSimulated330Server(Simulated330Server host) : StartStopContract(host), IClassFixture<Simulated330Server>;

public sealed class StatesOnSimulated330Server(Simulated330Server host) : StatesContract(host), IClassFixture<Simulated330Server>;

public sealed class ErrorsOnSimulated330Server(Simulated330Server host) : ErrorsContract(host), IClassFixture<Simulated330Server>;

public sealed class CancellationOnSimulated330Server(Simulated330Server host) : CancellationContract(host), IClassFixture<Simulated330Server>;

public sealed class ConcurrencyOnSimulated330Server(Simulated330Server host) : ConcurrencyContract(host), IClassFixture<Simulated330Server>;

public sealed class CapabilitiesOnSimulated330Server(Simulated330Server host) : CapabilitiesContract(host), IClassFixture<Simulated330Server>;

public sealed class InterceptionOnSimulated330Server(Simulated330Server host) : InterceptionContract(host), IClassFixture<Simulated330Server>;

public sealed class RegistrationOnSimulated330Server(Simulated330Server host) : RegistrationContract(host), IClassFixture<Simulated330Server>;

public sealed class TrackersOnSimulated330Server(Simulated330Server host) : TrackersContract(host), IClassFixture<Simulated330Server>;

public sealed class MaintenanceOnSimulated330Server(Simulated330Server host) : MaintenanceContract(host), IClassFixture<Simulated330Server>;

public sealed class CategoriesOnSimulated330Server(Simulated330Server host) : CategoriesContract(host), IClassFixture<Simulated330Server>;

public sealed class ContentPriorityOnSimulated330Server(Simulated330Server host) : ContentPriorityContract(host), IClassFixture<Simulated330Server>;

public sealed class ContentNamesOnSimulated330Server(Simulated330Server host) : ContentNamesContract(host), IClassFixture<Simulated330Server>;

public sealed class SpeedLimitsOnSimulated330Server(Simulated330Server host) : SpeedLimitsContract(host), IClassFixture<Simulated330Server>;

public sealed class ShareLimitsOnSimulated330Server(Simulated330Server host) : ShareLimitsContract(host), IClassFixture<Simulated330Server>;

public sealed class QueueOnSimulated330Server(Simulated330Server host) : QueueContract(host), IClassFixture<Simulated330Server>;

public sealed class PickingOnSimulated330Server(Simulated330Server host) : PickingContract(host), IClassFixture<Simulated330Server>;

public sealed class SwarmOnSimulated330Server(Simulated330Server host) : SwarmContract(host), IClassFixture<Simulated330Server>;

public sealed class TransferOnSimulated330Server(Simulated330Server host) : TransferContract(host), IClassFixture<Simulated330Server>;

public sealed class ExportOnSimulated330Server(Simulated330Server host) : ExportContract(host), IClassFixture<Simulated330Server>;

public sealed class DownloadOnSimulated330Server(Simulated330Server host) : DownloadContract(host), IClassFixture<Simulated330Server>;

public sealed class ChangesOnSimulated330Server(Simulated330Server host) : ChangesContract(host), IClassFixture<Simulated330Server>;
