using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated419(Simulated419 host) : ListContract(host), IClassFixture<Simulated419>;

public sealed class GetOnSimulated419(Simulated419 host) : GetContract(host), IClassFixture<Simulated419>;

public sealed class ContentsOnSimulated419(Simulated419 host) : ContentsContract(host), IClassFixture<Simulated419>;

public sealed class AddOnSimulated419(Simulated419 host) : AddContract(host), IClassFixture<Simulated419>;

public sealed class AddOptionsOnSimulated419(Simulated419 host) : AddOptionsContract(host), IClassFixture<Simulated419>;

public sealed class RemoveOnSimulated419(Simulated419 host) : RemoveContract(host), IClassFixture<Simulated419>;

public sealed class StartStopOnSimulated419(Simulated419 host) : StartStopContract(host), IClassFixture<Simulated419>;

public sealed class StatesOnSimulated419(Simulated419 host) : StatesContract(host), IClassFixture<Simulated419>;

public sealed class ErrorsOnSimulated419(Simulated419 host) : ErrorsContract(host), IClassFixture<Simulated419>;

public sealed class CancellationOnSimulated419(Simulated419 host) : CancellationContract(host), IClassFixture<Simulated419>;

public sealed class ConcurrencyOnSimulated419(Simulated419 host) : ConcurrencyContract(host), IClassFixture<Simulated419>;

public sealed class CapabilitiesOnSimulated419(Simulated419 host) : CapabilitiesContract(host), IClassFixture<Simulated419>;

public sealed class InterceptionOnSimulated419(Simulated419 host) : InterceptionContract(host), IClassFixture<Simulated419>;

public sealed class RegistrationOnSimulated419(Simulated419 host) : RegistrationContract(host), IClassFixture<Simulated419>;

public sealed class TrackersOnSimulated419(Simulated419 host) : TrackersContract(host), IClassFixture<Simulated419>;

public sealed class MaintenanceOnSimulated419(Simulated419 host) : MaintenanceContract(host), IClassFixture<Simulated419>;

public sealed class CategoriesOnSimulated419(Simulated419 host) : CategoriesContract(host), IClassFixture<Simulated419>;

public sealed class TagsOnSimulated419(Simulated419 host) : TagsContract(host), IClassFixture<Simulated419>;

public sealed class ContentPriorityOnSimulated419(Simulated419 host) : ContentPriorityContract(host), IClassFixture<Simulated419>;

public sealed class ContentNamesOnSimulated419(Simulated419 host) : ContentNamesContract(host), IClassFixture<Simulated419>;

public sealed class SpeedLimitsOnSimulated419(Simulated419 host) : SpeedLimitsContract(host), IClassFixture<Simulated419>;

public sealed class QueueOnSimulated419(Simulated419 host) : QueueContract(host), IClassFixture<Simulated419>;

public sealed class ExportOnSimulated419(Simulated419 host) : ExportContract(host), IClassFixture<Simulated419>;

public sealed class TransferOnSimulated419(Simulated419 host) : TransferContract(host), IClassFixture<Simulated419>;

public sealed class ShareLimitsOnSimulated419(Simulated419 host) : ShareLimitsContract(host), IClassFixture<Simulated419>;

public sealed class PickingOnSimulated419(Simulated419 host) : PickingContract(host), IClassFixture<Simulated419>;

public sealed class NamingOnSimulated419(Simulated419 host) : NamingContract(host), IClassFixture<Simulated419>;

public sealed class RelocationOnSimulated419(Simulated419 host) : RelocationContract(host), IClassFixture<Simulated419>;

public sealed class StreamOnSimulated419(Simulated419 host) : StreamContract(host), IClassFixture<Simulated419>;

public sealed class WebSeedsOnSimulated419(Simulated419 host) : WebSeedsContract(host), IClassFixture<Simulated419>;

public sealed class PiecesOnSimulated419(Simulated419 host) : PiecesContract(host), IClassFixture<Simulated419>;

public sealed class SwarmOnSimulated419(Simulated419 host) : SwarmContract(host), IClassFixture<Simulated419>;

public sealed class ChangesOnSimulated419(Simulated419 host) : ChangesContract(host), IClassFixture<Simulated419>;

public sealed class DownloadOnSimulated419(Simulated419 host) : DownloadContract(host), IClassFixture<Simulated419>;
