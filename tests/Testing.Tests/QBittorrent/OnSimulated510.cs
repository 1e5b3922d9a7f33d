using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated510(Simulated510 host) : ListContract(host), IClassFixture<Simulated510>;

public sealed class GetOnSimulated510(Simulated510 host) : GetContract(host), IClassFixture<Simulated510>;

public sealed class ContentsOnSimulated510(Simulated510 host) : ContentsContract(host), IClassFixture<Simulated510>;

public sealed class AddOnSimulated510(Simulated510 host) : AddContract(host), IClassFixture<Simulated510>;

public sealed class AddOptionsOnSimulated510(Simulated510 host) : AddOptionsContract(host), IClassFixture<Simulated510>;

public sealed class RemoveOnSimulated510(Simulated510 host) : RemoveContract(host), IClassFixture<Simulated510>;

public sealed class StartStopOnSimulated510(Simulated510 host) : StartStopContract(host), IClassFixture<Simulated510>;

public sealed class StatesOnSimulated510(Simulated510 host) : StatesContract(host), IClassFixture<Simulated510>;

public sealed class ErrorsOnSimulated510(Simulated510 host) : ErrorsContract(host), IClassFixture<Simulated510>;

public sealed class CancellationOnSimulated510(Simulated510 host) : CancellationContract(host), IClassFixture<Simulated510>;

public sealed class ConcurrencyOnSimulated510(Simulated510 host) : ConcurrencyContract(host), IClassFixture<Simulated510>;

public sealed class CapabilitiesOnSimulated510(Simulated510 host) : CapabilitiesContract(host), IClassFixture<Simulated510>;

public sealed class InterceptionOnSimulated510(Simulated510 host) : InterceptionContract(host), IClassFixture<Simulated510>;

public sealed class RegistrationOnSimulated510(Simulated510 host) : RegistrationContract(host), IClassFixture<Simulated510>;

public sealed class TrackersOnSimulated510(Simulated510 host) : TrackersContract(host), IClassFixture<Simulated510>;

public sealed class MaintenanceOnSimulated510(Simulated510 host) : MaintenanceContract(host), IClassFixture<Simulated510>;

public sealed class CategoriesOnSimulated510(Simulated510 host) : CategoriesContract(host), IClassFixture<Simulated510>;

public sealed class TagsOnSimulated510(Simulated510 host) : TagsContract(host), IClassFixture<Simulated510>;

public sealed class ContentPriorityOnSimulated510(Simulated510 host) : ContentPriorityContract(host), IClassFixture<Simulated510>;

public sealed class ContentNamesOnSimulated510(Simulated510 host) : ContentNamesContract(host), IClassFixture<Simulated510>;

public sealed class SpeedLimitsOnSimulated510(Simulated510 host) : SpeedLimitsContract(host), IClassFixture<Simulated510>;

public sealed class QueueOnSimulated510(Simulated510 host) : QueueContract(host), IClassFixture<Simulated510>;

public sealed class ExportOnSimulated510(Simulated510 host) : ExportContract(host), IClassFixture<Simulated510>;

public sealed class TransferOnSimulated510(Simulated510 host) : TransferContract(host), IClassFixture<Simulated510>;

public sealed class ShareLimitsOnSimulated510(Simulated510 host) : ShareLimitsContract(host), IClassFixture<Simulated510>;

public sealed class PickingOnSimulated510(Simulated510 host) : PickingContract(host), IClassFixture<Simulated510>;

public sealed class NamingOnSimulated510(Simulated510 host) : NamingContract(host), IClassFixture<Simulated510>;

public sealed class RelocationOnSimulated510(Simulated510 host) : RelocationContract(host), IClassFixture<Simulated510>;

public sealed class StreamOnSimulated510(Simulated510 host) : StreamContract(host), IClassFixture<Simulated510>;

public sealed class WebSeedsOnSimulated510(Simulated510 host) : WebSeedsContract(host), IClassFixture<Simulated510>;

public sealed class PiecesOnSimulated510(Simulated510 host) : PiecesContract(host), IClassFixture<Simulated510>;

public sealed class SwarmOnSimulated510(Simulated510 host) : SwarmContract(host), IClassFixture<Simulated510>;

public sealed class ChangesOnSimulated510(Simulated510 host) : ChangesContract(host), IClassFixture<Simulated510>;

public sealed class DownloadOnSimulated510(Simulated510 host) : DownloadContract(host), IClassFixture<Simulated510>;
