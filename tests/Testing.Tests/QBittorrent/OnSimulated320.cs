using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated320(Simulated320 host) : ListContract(host), IClassFixture<Simulated320>;

public sealed class GetOnSimulated320(Simulated320 host) : GetContract(host), IClassFixture<Simulated320>;

public sealed class ContentsOnSimulated320(Simulated320 host) : ContentsContract(host), IClassFixture<Simulated320>;

public sealed class AddOnSimulated320(Simulated320 host) : AddContract(host), IClassFixture<Simulated320>;

public sealed class AddOptionsOnSimulated320(Simulated320 host) : AddOptionsContract(host), IClassFixture<Simulated320>;

public sealed class RemoveOnSimulated320(Simulated320 host) : RemoveContract(host), IClassFixture<Simulated320>;

public sealed class StartStopOnSimulated320(Simulated320 host) : StartStopContract(host), IClassFixture<Simulated320>;

public sealed class StatesOnSimulated320(Simulated320 host) : StatesContract(host), IClassFixture<Simulated320>;

public sealed class ErrorsOnSimulated320(Simulated320 host) : ErrorsContract(host), IClassFixture<Simulated320>;

public sealed class CancellationOnSimulated320(Simulated320 host) : CancellationContract(host), IClassFixture<Simulated320>;

public sealed class ConcurrencyOnSimulated320(Simulated320 host) : ConcurrencyContract(host), IClassFixture<Simulated320>;

public sealed class CapabilitiesOnSimulated320(Simulated320 host) : CapabilitiesContract(host), IClassFixture<Simulated320>;

public sealed class InterceptionOnSimulated320(Simulated320 host) : InterceptionContract(host), IClassFixture<Simulated320>;

public sealed class RegistrationOnSimulated320(Simulated320 host) : RegistrationContract(host), IClassFixture<Simulated320>;

public sealed class TrackersOnSimulated320(Simulated320 host) : TrackersContract(host), IClassFixture<Simulated320>;

public sealed class MaintenanceOnSimulated320(Simulated320 host) : MaintenanceContract(host), IClassFixture<Simulated320>;

public sealed class CategoriesOnSimulated320(Simulated320 host) : CategoriesContract(host), IClassFixture<Simulated320>;

public sealed class TagsOnSimulated320(Simulated320 host) : TagsContract(host), IClassFixture<Simulated320>;

public sealed class ContentPriorityOnSimulated320(Simulated320 host) : ContentPriorityContract(host), IClassFixture<Simulated320>;

public sealed class ContentNamesOnSimulated320(Simulated320 host) : ContentNamesContract(host), IClassFixture<Simulated320>;

public sealed class SpeedLimitsOnSimulated320(Simulated320 host) : SpeedLimitsContract(host), IClassFixture<Simulated320>;

public sealed class QueueOnSimulated320(Simulated320 host) : QueueContract(host), IClassFixture<Simulated320>;

public sealed class ExportOnSimulated320(Simulated320 host) : ExportContract(host), IClassFixture<Simulated320>;

public sealed class TransferOnSimulated320(Simulated320 host) : TransferContract(host), IClassFixture<Simulated320>;

public sealed class ShareLimitsOnSimulated320(Simulated320 host) : ShareLimitsContract(host), IClassFixture<Simulated320>;

public sealed class PickingOnSimulated320(Simulated320 host) : PickingContract(host), IClassFixture<Simulated320>;

public sealed class NamingOnSimulated320(Simulated320 host) : NamingContract(host), IClassFixture<Simulated320>;

public sealed class RelocationOnSimulated320(Simulated320 host) : RelocationContract(host), IClassFixture<Simulated320>;

public sealed class StreamOnSimulated320(Simulated320 host) : StreamContract(host), IClassFixture<Simulated320>;

public sealed class WebSeedsOnSimulated320(Simulated320 host) : WebSeedsContract(host), IClassFixture<Simulated320>;

public sealed class PiecesOnSimulated320(Simulated320 host) : PiecesContract(host), IClassFixture<Simulated320>;

public sealed class SwarmOnSimulated320(Simulated320 host) : SwarmContract(host), IClassFixture<Simulated320>;

public sealed class ChangesOnSimulated320(Simulated320 host) : ChangesContract(host), IClassFixture<Simulated320>;

public sealed class DownloadOnSimulated320(Simulated320 host) : DownloadContract(host), IClassFixture<Simulated320>;
