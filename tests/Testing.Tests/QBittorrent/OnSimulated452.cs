using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated452(Simulated452 host) : ListContract(host), IClassFixture<Simulated452>;

public sealed class GetOnSimulated452(Simulated452 host) : GetContract(host), IClassFixture<Simulated452>;

public sealed class ContentsOnSimulated452(Simulated452 host) : ContentsContract(host), IClassFixture<Simulated452>;

public sealed class AddOnSimulated452(Simulated452 host) : AddContract(host), IClassFixture<Simulated452>;

public sealed class AddOptionsOnSimulated452(Simulated452 host) : AddOptionsContract(host), IClassFixture<Simulated452>;

public sealed class RemoveOnSimulated452(Simulated452 host) : RemoveContract(host), IClassFixture<Simulated452>;

public sealed class StartStopOnSimulated452(Simulated452 host) : StartStopContract(host), IClassFixture<Simulated452>;

public sealed class StatesOnSimulated452(Simulated452 host) : StatesContract(host), IClassFixture<Simulated452>;

public sealed class ErrorsOnSimulated452(Simulated452 host) : ErrorsContract(host), IClassFixture<Simulated452>;

public sealed class CancellationOnSimulated452(Simulated452 host) : CancellationContract(host), IClassFixture<Simulated452>;

public sealed class ConcurrencyOnSimulated452(Simulated452 host) : ConcurrencyContract(host), IClassFixture<Simulated452>;

public sealed class CapabilitiesOnSimulated452(Simulated452 host) : CapabilitiesContract(host), IClassFixture<Simulated452>;

public sealed class InterceptionOnSimulated452(Simulated452 host) : InterceptionContract(host), IClassFixture<Simulated452>;

public sealed class RegistrationOnSimulated452(Simulated452 host) : RegistrationContract(host), IClassFixture<Simulated452>;

public sealed class TrackersOnSimulated452(Simulated452 host) : TrackersContract(host), IClassFixture<Simulated452>;

public sealed class MaintenanceOnSimulated452(Simulated452 host) : MaintenanceContract(host), IClassFixture<Simulated452>;

public sealed class CategoriesOnSimulated452(Simulated452 host) : CategoriesContract(host), IClassFixture<Simulated452>;

public sealed class TagsOnSimulated452(Simulated452 host) : TagsContract(host), IClassFixture<Simulated452>;

public sealed class ContentPriorityOnSimulated452(Simulated452 host) : ContentPriorityContract(host), IClassFixture<Simulated452>;

public sealed class ContentNamesOnSimulated452(Simulated452 host) : ContentNamesContract(host), IClassFixture<Simulated452>;

public sealed class SpeedLimitsOnSimulated452(Simulated452 host) : SpeedLimitsContract(host), IClassFixture<Simulated452>;

public sealed class QueueOnSimulated452(Simulated452 host) : QueueContract(host), IClassFixture<Simulated452>;

public sealed class ExportOnSimulated452(Simulated452 host) : ExportContract(host), IClassFixture<Simulated452>;

public sealed class TransferOnSimulated452(Simulated452 host) : TransferContract(host), IClassFixture<Simulated452>;

public sealed class ShareLimitsOnSimulated452(Simulated452 host) : ShareLimitsContract(host), IClassFixture<Simulated452>;

public sealed class PickingOnSimulated452(Simulated452 host) : PickingContract(host), IClassFixture<Simulated452>;

public sealed class NamingOnSimulated452(Simulated452 host) : NamingContract(host), IClassFixture<Simulated452>;

public sealed class RelocationOnSimulated452(Simulated452 host) : RelocationContract(host), IClassFixture<Simulated452>;

public sealed class StreamOnSimulated452(Simulated452 host) : StreamContract(host), IClassFixture<Simulated452>;

public sealed class WebSeedsOnSimulated452(Simulated452 host) : WebSeedsContract(host), IClassFixture<Simulated452>;

public sealed class PiecesOnSimulated452(Simulated452 host) : PiecesContract(host), IClassFixture<Simulated452>;

public sealed class SwarmOnSimulated452(Simulated452 host) : SwarmContract(host), IClassFixture<Simulated452>;

public sealed class ChangesOnSimulated452(Simulated452 host) : ChangesContract(host), IClassFixture<Simulated452>;

public sealed class DownloadOnSimulated452(Simulated452 host) : DownloadContract(host), IClassFixture<Simulated452>;
