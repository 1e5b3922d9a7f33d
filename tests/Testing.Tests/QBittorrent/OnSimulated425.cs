using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated425(Simulated425 host) : ListContract(host), IClassFixture<Simulated425>;

public sealed class GetOnSimulated425(Simulated425 host) : GetContract(host), IClassFixture<Simulated425>;

public sealed class ContentsOnSimulated425(Simulated425 host) : ContentsContract(host), IClassFixture<Simulated425>;

public sealed class AddOnSimulated425(Simulated425 host) : AddContract(host), IClassFixture<Simulated425>;

public sealed class AddOptionsOnSimulated425(Simulated425 host) : AddOptionsContract(host), IClassFixture<Simulated425>;

public sealed class RemoveOnSimulated425(Simulated425 host) : RemoveContract(host), IClassFixture<Simulated425>;

public sealed class StartStopOnSimulated425(Simulated425 host) : StartStopContract(host), IClassFixture<Simulated425>;

public sealed class StatesOnSimulated425(Simulated425 host) : StatesContract(host), IClassFixture<Simulated425>;

public sealed class ErrorsOnSimulated425(Simulated425 host) : ErrorsContract(host), IClassFixture<Simulated425>;

public sealed class CancellationOnSimulated425(Simulated425 host) : CancellationContract(host), IClassFixture<Simulated425>;

public sealed class ConcurrencyOnSimulated425(Simulated425 host) : ConcurrencyContract(host), IClassFixture<Simulated425>;

public sealed class CapabilitiesOnSimulated425(Simulated425 host) : CapabilitiesContract(host), IClassFixture<Simulated425>;

public sealed class InterceptionOnSimulated425(Simulated425 host) : InterceptionContract(host), IClassFixture<Simulated425>;

public sealed class RegistrationOnSimulated425(Simulated425 host) : RegistrationContract(host), IClassFixture<Simulated425>;

public sealed class TrackersOnSimulated425(Simulated425 host) : TrackersContract(host), IClassFixture<Simulated425>;

public sealed class MaintenanceOnSimulated425(Simulated425 host) : MaintenanceContract(host), IClassFixture<Simulated425>;

public sealed class CategoriesOnSimulated425(Simulated425 host) : CategoriesContract(host), IClassFixture<Simulated425>;

public sealed class TagsOnSimulated425(Simulated425 host) : TagsContract(host), IClassFixture<Simulated425>;

public sealed class ContentPriorityOnSimulated425(Simulated425 host) : ContentPriorityContract(host), IClassFixture<Simulated425>;

public sealed class ContentNamesOnSimulated425(Simulated425 host) : ContentNamesContract(host), IClassFixture<Simulated425>;

public sealed class SpeedLimitsOnSimulated425(Simulated425 host) : SpeedLimitsContract(host), IClassFixture<Simulated425>;

public sealed class QueueOnSimulated425(Simulated425 host) : QueueContract(host), IClassFixture<Simulated425>;

public sealed class ExportOnSimulated425(Simulated425 host) : ExportContract(host), IClassFixture<Simulated425>;

public sealed class TransferOnSimulated425(Simulated425 host) : TransferContract(host), IClassFixture<Simulated425>;

public sealed class ShareLimitsOnSimulated425(Simulated425 host) : ShareLimitsContract(host), IClassFixture<Simulated425>;

public sealed class PickingOnSimulated425(Simulated425 host) : PickingContract(host), IClassFixture<Simulated425>;

public sealed class NamingOnSimulated425(Simulated425 host) : NamingContract(host), IClassFixture<Simulated425>;

public sealed class RelocationOnSimulated425(Simulated425 host) : RelocationContract(host), IClassFixture<Simulated425>;

public sealed class StreamOnSimulated425(Simulated425 host) : StreamContract(host), IClassFixture<Simulated425>;

public sealed class WebSeedsOnSimulated425(Simulated425 host) : WebSeedsContract(host), IClassFixture<Simulated425>;

public sealed class PiecesOnSimulated425(Simulated425 host) : PiecesContract(host), IClassFixture<Simulated425>;

public sealed class SwarmOnSimulated425(Simulated425 host) : SwarmContract(host), IClassFixture<Simulated425>;

public sealed class ChangesOnSimulated425(Simulated425 host) : ChangesContract(host), IClassFixture<Simulated425>;

public sealed class DownloadOnSimulated425(Simulated425 host) : DownloadContract(host), IClassFixture<Simulated425>;
