using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated530(Simulated530 host) : ListContract(host), IClassFixture<Simulated530>;

public sealed class GetOnSimulated530(Simulated530 host) : GetContract(host), IClassFixture<Simulated530>;

public sealed class ContentsOnSimulated530(Simulated530 host) : ContentsContract(host), IClassFixture<Simulated530>;

public sealed class AddOnSimulated530(Simulated530 host) : AddContract(host), IClassFixture<Simulated530>;

public sealed class AddOptionsOnSimulated530(Simulated530 host) : AddOptionsContract(host), IClassFixture<Simulated530>;

public sealed class RemoveOnSimulated530(Simulated530 host) : RemoveContract(host), IClassFixture<Simulated530>;

public sealed class StartStopOnSimulated530(Simulated530 host) : StartStopContract(host), IClassFixture<Simulated530>;

public sealed class StatesOnSimulated530(Simulated530 host) : StatesContract(host), IClassFixture<Simulated530>;

public sealed class ErrorsOnSimulated530(Simulated530 host) : ErrorsContract(host), IClassFixture<Simulated530>;

public sealed class CancellationOnSimulated530(Simulated530 host) : CancellationContract(host), IClassFixture<Simulated530>;

public sealed class ConcurrencyOnSimulated530(Simulated530 host) : ConcurrencyContract(host), IClassFixture<Simulated530>;

public sealed class CapabilitiesOnSimulated530(Simulated530 host) : CapabilitiesContract(host), IClassFixture<Simulated530>;

public sealed class InterceptionOnSimulated530(Simulated530 host) : InterceptionContract(host), IClassFixture<Simulated530>;

public sealed class RegistrationOnSimulated530(Simulated530 host) : RegistrationContract(host), IClassFixture<Simulated530>;

public sealed class TrackersOnSimulated530(Simulated530 host) : TrackersContract(host), IClassFixture<Simulated530>;

public sealed class MaintenanceOnSimulated530(Simulated530 host) : MaintenanceContract(host), IClassFixture<Simulated530>;

public sealed class CategoriesOnSimulated530(Simulated530 host) : CategoriesContract(host), IClassFixture<Simulated530>;

public sealed class TagsOnSimulated530(Simulated530 host) : TagsContract(host), IClassFixture<Simulated530>;

public sealed class ContentPriorityOnSimulated530(Simulated530 host) : ContentPriorityContract(host), IClassFixture<Simulated530>;

public sealed class ContentNamesOnSimulated530(Simulated530 host) : ContentNamesContract(host), IClassFixture<Simulated530>;

public sealed class SpeedLimitsOnSimulated530(Simulated530 host) : SpeedLimitsContract(host), IClassFixture<Simulated530>;

public sealed class QueueOnSimulated530(Simulated530 host) : QueueContract(host), IClassFixture<Simulated530>;

public sealed class ExportOnSimulated530(Simulated530 host) : ExportContract(host), IClassFixture<Simulated530>;

public sealed class TransferOnSimulated530(Simulated530 host) : TransferContract(host), IClassFixture<Simulated530>;

public sealed class ShareLimitsOnSimulated530(Simulated530 host) : ShareLimitsContract(host), IClassFixture<Simulated530>;

public sealed class PickingOnSimulated530(Simulated530 host) : PickingContract(host), IClassFixture<Simulated530>;

public sealed class NamingOnSimulated530(Simulated530 host) : NamingContract(host), IClassFixture<Simulated530>;

public sealed class RelocationOnSimulated530(Simulated530 host) : RelocationContract(host), IClassFixture<Simulated530>;

public sealed class StreamOnSimulated530(Simulated530 host) : StreamContract(host), IClassFixture<Simulated530>;

public sealed class WebSeedsOnSimulated530(Simulated530 host) : WebSeedsContract(host), IClassFixture<Simulated530>;

public sealed class PiecesOnSimulated530(Simulated530 host) : PiecesContract(host), IClassFixture<Simulated530>;

public sealed class SwarmOnSimulated530(Simulated530 host) : SwarmContract(host), IClassFixture<Simulated530>;

public sealed class ChangesOnSimulated530(Simulated530 host) : ChangesContract(host), IClassFixture<Simulated530>;

public sealed class DownloadOnSimulated530(Simulated530 host) : DownloadContract(host), IClassFixture<Simulated530>;
