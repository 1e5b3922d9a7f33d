using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.UTorrent;

public sealed class ListOnSimulated221(Simulated221 host) : ListContract(host), IClassFixture<Simulated221>;

public sealed class GetOnSimulated221(Simulated221 host) : GetContract(host), IClassFixture<Simulated221>;

public sealed class ContentsOnSimulated221(Simulated221 host) : ContentsContract(host), IClassFixture<Simulated221>;

public sealed class AddOnSimulated221(Simulated221 host) : AddContract(host), IClassFixture<Simulated221>;

public sealed class AddOptionsOnSimulated221(Simulated221 host) : AddOptionsContract(host), IClassFixture<Simulated221>;

public sealed class RemoveOnSimulated221(Simulated221 host) : RemoveContract(host), IClassFixture<Simulated221>;

public sealed class StartStopOnSimulated221(Simulated221 host) : StartStopContract(host), IClassFixture<Simulated221>;

public sealed class StatesOnSimulated221(Simulated221 host) : StatesContract(host), IClassFixture<Simulated221>;

public sealed class ErrorsOnSimulated221(Simulated221 host) : ErrorsContract(host), IClassFixture<Simulated221>;

public sealed class CancellationOnSimulated221(Simulated221 host) : CancellationContract(host), IClassFixture<Simulated221>;

public sealed class ConcurrencyOnSimulated221(Simulated221 host) : ConcurrencyContract(host), IClassFixture<Simulated221>;

public sealed class CapabilitiesOnSimulated221(Simulated221 host) : CapabilitiesContract(host), IClassFixture<Simulated221>;

public sealed class InterceptionOnSimulated221(Simulated221 host) : InterceptionContract(host), IClassFixture<Simulated221>;

public sealed class RegistrationOnSimulated221(Simulated221 host) : RegistrationContract(host), IClassFixture<Simulated221>;

public sealed class TrackersOnSimulated221(Simulated221 host) : TrackersContract(host), IClassFixture<Simulated221>;

public sealed class MaintenanceOnSimulated221(Simulated221 host) : MaintenanceContract(host), IClassFixture<Simulated221>;

public sealed class CategoriesOnSimulated221(Simulated221 host) : CategoriesContract(host), IClassFixture<Simulated221>;

public sealed class ContentPriorityOnSimulated221(Simulated221 host) : ContentPriorityContract(host), IClassFixture<Simulated221>;

public sealed class ContentNamesOnSimulated221(Simulated221 host) : ContentNamesContract(host), IClassFixture<Simulated221>;

public sealed class SpeedLimitsOnSimulated221(Simulated221 host) : SpeedLimitsContract(host), IClassFixture<Simulated221>;

public sealed class ShareLimitsOnSimulated221(Simulated221 host) : ShareLimitsContract(host), IClassFixture<Simulated221>;

public sealed class QueueOnSimulated221(Simulated221 host) : QueueContract(host), IClassFixture<Simulated221>;

public sealed class PickingOnSimulated221(Simulated221 host) : PickingContract(host), IClassFixture<Simulated221>;

public sealed class SwarmOnSimulated221(Simulated221 host) : SwarmContract(host), IClassFixture<Simulated221>;

public sealed class TransferOnSimulated221(Simulated221 host) : TransferContract(host), IClassFixture<Simulated221>;

public sealed class ExportOnSimulated221(Simulated221 host) : ExportContract(host), IClassFixture<Simulated221>;

public sealed class DownloadOnSimulated221(Simulated221 host) : DownloadContract(host), IClassFixture<Simulated221>;

public sealed class ChangesOnSimulated221(Simulated221 host) : ChangesContract(host), IClassFixture<Simulated221>;
