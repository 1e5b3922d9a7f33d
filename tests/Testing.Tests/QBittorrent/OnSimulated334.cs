using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated334(Simulated334 host) : ListContract(host), IClassFixture<Simulated334>;

public sealed class GetOnSimulated334(Simulated334 host) : GetContract(host), IClassFixture<Simulated334>;

public sealed class ContentsOnSimulated334(Simulated334 host) : ContentsContract(host), IClassFixture<Simulated334>;

public sealed class AddOnSimulated334(Simulated334 host) : AddContract(host), IClassFixture<Simulated334>;

public sealed class AddOptionsOnSimulated334(Simulated334 host) : AddOptionsContract(host), IClassFixture<Simulated334>;

public sealed class RemoveOnSimulated334(Simulated334 host) : RemoveContract(host), IClassFixture<Simulated334>;

public sealed class StartStopOnSimulated334(Simulated334 host) : StartStopContract(host), IClassFixture<Simulated334>;

public sealed class StatesOnSimulated334(Simulated334 host) : StatesContract(host), IClassFixture<Simulated334>;

public sealed class ErrorsOnSimulated334(Simulated334 host) : ErrorsContract(host), IClassFixture<Simulated334>;

public sealed class CancellationOnSimulated334(Simulated334 host) : CancellationContract(host), IClassFixture<Simulated334>;

public sealed class ConcurrencyOnSimulated334(Simulated334 host) : ConcurrencyContract(host), IClassFixture<Simulated334>;

public sealed class CapabilitiesOnSimulated334(Simulated334 host) : CapabilitiesContract(host), IClassFixture<Simulated334>;

public sealed class InterceptionOnSimulated334(Simulated334 host) : InterceptionContract(host), IClassFixture<Simulated334>;

public sealed class RegistrationOnSimulated334(Simulated334 host) : RegistrationContract(host), IClassFixture<Simulated334>;

public sealed class TrackersOnSimulated334(Simulated334 host) : TrackersContract(host), IClassFixture<Simulated334>;

public sealed class MaintenanceOnSimulated334(Simulated334 host) : MaintenanceContract(host), IClassFixture<Simulated334>;

public sealed class CategoriesOnSimulated334(Simulated334 host) : CategoriesContract(host), IClassFixture<Simulated334>;

public sealed class TagsOnSimulated334(Simulated334 host) : TagsContract(host), IClassFixture<Simulated334>;

public sealed class ContentPriorityOnSimulated334(Simulated334 host) : ContentPriorityContract(host), IClassFixture<Simulated334>;

public sealed class ContentNamesOnSimulated334(Simulated334 host) : ContentNamesContract(host), IClassFixture<Simulated334>;

public sealed class SpeedLimitsOnSimulated334(Simulated334 host) : SpeedLimitsContract(host), IClassFixture<Simulated334>;

public sealed class QueueOnSimulated334(Simulated334 host) : QueueContract(host), IClassFixture<Simulated334>;

public sealed class ExportOnSimulated334(Simulated334 host) : ExportContract(host), IClassFixture<Simulated334>;

public sealed class TransferOnSimulated334(Simulated334 host) : TransferContract(host), IClassFixture<Simulated334>;

public sealed class ShareLimitsOnSimulated334(Simulated334 host) : ShareLimitsContract(host), IClassFixture<Simulated334>;

public sealed class PickingOnSimulated334(Simulated334 host) : PickingContract(host), IClassFixture<Simulated334>;

public sealed class NamingOnSimulated334(Simulated334 host) : NamingContract(host), IClassFixture<Simulated334>;

public sealed class RelocationOnSimulated334(Simulated334 host) : RelocationContract(host), IClassFixture<Simulated334>;

public sealed class StreamOnSimulated334(Simulated334 host) : StreamContract(host), IClassFixture<Simulated334>;

public sealed class WebSeedsOnSimulated334(Simulated334 host) : WebSeedsContract(host), IClassFixture<Simulated334>;

public sealed class PiecesOnSimulated334(Simulated334 host) : PiecesContract(host), IClassFixture<Simulated334>;

public sealed class SwarmOnSimulated334(Simulated334 host) : SwarmContract(host), IClassFixture<Simulated334>;

public sealed class ChangesOnSimulated334(Simulated334 host) : ChangesContract(host), IClassFixture<Simulated334>;

public sealed class DownloadOnSimulated334(Simulated334 host) : DownloadContract(host), IClassFixture<Simulated334>;
