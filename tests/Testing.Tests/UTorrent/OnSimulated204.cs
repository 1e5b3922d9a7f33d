using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

public sealed class ListOnSimulated204(Simulated204 host) : ListContract(host), IClassFixture<Simulated204>;

public sealed class GetOnSimulated204(Simulated204 host) : GetContract(host), IClassFixture<Simulated204>;

public sealed class ContentsOnSimulated204(Simulated204 host) : ContentsContract(host), IClassFixture<Simulated204>;

public sealed class AddOnSimulated204(Simulated204 host) : AddContract(host), IClassFixture<Simulated204>;

public sealed class AddOptionsOnSimulated204(Simulated204 host) : AddOptionsContract(host), IClassFixture<Simulated204>;

public sealed class RemoveOnSimulated204(Simulated204 host) : RemoveContract(host), IClassFixture<Simulated204>;

public sealed class StartStopOnSimulated204(Simulated204 host) : StartStopContract(host), IClassFixture<Simulated204>;

public sealed class StatesOnSimulated204(Simulated204 host) : StatesContract(host), IClassFixture<Simulated204>;

public sealed class ErrorsOnSimulated204(Simulated204 host) : ErrorsContract(host), IClassFixture<Simulated204>;

public sealed class CancellationOnSimulated204(Simulated204 host) : CancellationContract(host), IClassFixture<Simulated204>;

public sealed class ConcurrencyOnSimulated204(Simulated204 host) : ConcurrencyContract(host), IClassFixture<Simulated204>;

public sealed class CapabilitiesOnSimulated204(Simulated204 host) : CapabilitiesContract(host), IClassFixture<Simulated204>;

public sealed class InterceptionOnSimulated204(Simulated204 host) : InterceptionContract(host), IClassFixture<Simulated204>;

public sealed class RegistrationOnSimulated204(Simulated204 host) : RegistrationContract(host), IClassFixture<Simulated204>;

public sealed class TrackersOnSimulated204(Simulated204 host) : TrackersContract(host), IClassFixture<Simulated204>;

public sealed class MaintenanceOnSimulated204(Simulated204 host) : MaintenanceContract(host), IClassFixture<Simulated204>;

public sealed class CategoriesOnSimulated204(Simulated204 host) : CategoriesContract(host), IClassFixture<Simulated204>;

public sealed class ContentPriorityOnSimulated204(Simulated204 host) : ContentPriorityContract(host), IClassFixture<Simulated204>;

public sealed class ContentNamesOnSimulated204(Simulated204 host) : ContentNamesContract(host), IClassFixture<Simulated204>;

public sealed class SpeedLimitsOnSimulated204(Simulated204 host) : SpeedLimitsContract(host), IClassFixture<Simulated204>;

public sealed class ShareLimitsOnSimulated204(Simulated204 host) : ShareLimitsContract(host), IClassFixture<Simulated204>;

public sealed class QueueOnSimulated204(Simulated204 host) : QueueContract(host), IClassFixture<Simulated204>;

public sealed class PickingOnSimulated204(Simulated204 host) : PickingContract(host), IClassFixture<Simulated204>;

public sealed class SwarmOnSimulated204(Simulated204 host) : SwarmContract(host), IClassFixture<Simulated204>;

public sealed class TransferOnSimulated204(Simulated204 host) : TransferContract(host), IClassFixture<Simulated204>;

public sealed class ExportOnSimulated204(Simulated204 host) : ExportContract(host), IClassFixture<Simulated204>;

public sealed class DownloadOnSimulated204(Simulated204 host) : DownloadContract(host), IClassFixture<Simulated204>;

public sealed class ChangesOnSimulated204(Simulated204 host) : ChangesContract(host), IClassFixture<Simulated204>;
