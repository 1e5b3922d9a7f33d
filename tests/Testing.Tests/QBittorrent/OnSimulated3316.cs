using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated3316(Simulated3316 host) : ListContract(host), IClassFixture<Simulated3316>;

public sealed class GetOnSimulated3316(Simulated3316 host) : GetContract(host), IClassFixture<Simulated3316>;

public sealed class ContentsOnSimulated3316(Simulated3316 host) : ContentsContract(host), IClassFixture<Simulated3316>;

public sealed class AddOnSimulated3316(Simulated3316 host) : AddContract(host), IClassFixture<Simulated3316>;

public sealed class AddOptionsOnSimulated3316(Simulated3316 host) : AddOptionsContract(host), IClassFixture<Simulated3316>;

public sealed class RemoveOnSimulated3316(Simulated3316 host) : RemoveContract(host), IClassFixture<Simulated3316>;

public sealed class StartStopOnSimulated3316(Simulated3316 host) : StartStopContract(host), IClassFixture<Simulated3316>;

public sealed class StatesOnSimulated3316(Simulated3316 host) : StatesContract(host), IClassFixture<Simulated3316>;

public sealed class ErrorsOnSimulated3316(Simulated3316 host) : ErrorsContract(host), IClassFixture<Simulated3316>;

public sealed class CancellationOnSimulated3316(Simulated3316 host) : CancellationContract(host), IClassFixture<Simulated3316>;

public sealed class ConcurrencyOnSimulated3316(Simulated3316 host) : ConcurrencyContract(host), IClassFixture<Simulated3316>;

public sealed class CapabilitiesOnSimulated3316(Simulated3316 host) : CapabilitiesContract(host), IClassFixture<Simulated3316>;

public sealed class InterceptionOnSimulated3316(Simulated3316 host) : InterceptionContract(host), IClassFixture<Simulated3316>;

public sealed class RegistrationOnSimulated3316(Simulated3316 host) : RegistrationContract(host), IClassFixture<Simulated3316>;

public sealed class TrackersOnSimulated3316(Simulated3316 host) : TrackersContract(host), IClassFixture<Simulated3316>;

public sealed class MaintenanceOnSimulated3316(Simulated3316 host) : MaintenanceContract(host), IClassFixture<Simulated3316>;

public sealed class CategoriesOnSimulated3316(Simulated3316 host) : CategoriesContract(host), IClassFixture<Simulated3316>;

public sealed class TagsOnSimulated3316(Simulated3316 host) : TagsContract(host), IClassFixture<Simulated3316>;

public sealed class ContentPriorityOnSimulated3316(Simulated3316 host) : ContentPriorityContract(host), IClassFixture<Simulated3316>;

public sealed class ContentNamesOnSimulated3316(Simulated3316 host) : ContentNamesContract(host), IClassFixture<Simulated3316>;

public sealed class SpeedLimitsOnSimulated3316(Simulated3316 host) : SpeedLimitsContract(host), IClassFixture<Simulated3316>;

public sealed class QueueOnSimulated3316(Simulated3316 host) : QueueContract(host), IClassFixture<Simulated3316>;

public sealed class ExportOnSimulated3316(Simulated3316 host) : ExportContract(host), IClassFixture<Simulated3316>;

public sealed class TransferOnSimulated3316(Simulated3316 host) : TransferContract(host), IClassFixture<Simulated3316>;

public sealed class ShareLimitsOnSimulated3316(Simulated3316 host) : ShareLimitsContract(host), IClassFixture<Simulated3316>;

public sealed class PickingOnSimulated3316(Simulated3316 host) : PickingContract(host), IClassFixture<Simulated3316>;

public sealed class NamingOnSimulated3316(Simulated3316 host) : NamingContract(host), IClassFixture<Simulated3316>;

public sealed class RelocationOnSimulated3316(Simulated3316 host) : RelocationContract(host), IClassFixture<Simulated3316>;

public sealed class StreamOnSimulated3316(Simulated3316 host) : StreamContract(host), IClassFixture<Simulated3316>;

public sealed class WebSeedsOnSimulated3316(Simulated3316 host) : WebSeedsContract(host), IClassFixture<Simulated3316>;

public sealed class PiecesOnSimulated3316(Simulated3316 host) : PiecesContract(host), IClassFixture<Simulated3316>;

public sealed class SwarmOnSimulated3316(Simulated3316 host) : SwarmContract(host), IClassFixture<Simulated3316>;

public sealed class ChangesOnSimulated3316(Simulated3316 host) : ChangesContract(host), IClassFixture<Simulated3316>;

public sealed class DownloadOnSimulated3316(Simulated3316 host) : DownloadContract(host), IClassFixture<Simulated3316>;
