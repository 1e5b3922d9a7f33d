using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.QBittorrent;

public sealed class ListOnSimulated404(Simulated404 host) : ListContract(host), IClassFixture<Simulated404>;

public sealed class GetOnSimulated404(Simulated404 host) : GetContract(host), IClassFixture<Simulated404>;

public sealed class ContentsOnSimulated404(Simulated404 host) : ContentsContract(host), IClassFixture<Simulated404>;

public sealed class AddOnSimulated404(Simulated404 host) : AddContract(host), IClassFixture<Simulated404>;

public sealed class AddOptionsOnSimulated404(Simulated404 host) : AddOptionsContract(host), IClassFixture<Simulated404>;

public sealed class RemoveOnSimulated404(Simulated404 host) : RemoveContract(host), IClassFixture<Simulated404>;

public sealed class StartStopOnSimulated404(Simulated404 host) : StartStopContract(host), IClassFixture<Simulated404>;

public sealed class StatesOnSimulated404(Simulated404 host) : StatesContract(host), IClassFixture<Simulated404>;

public sealed class ErrorsOnSimulated404(Simulated404 host) : ErrorsContract(host), IClassFixture<Simulated404>;

public sealed class CancellationOnSimulated404(Simulated404 host) : CancellationContract(host), IClassFixture<Simulated404>;

public sealed class ConcurrencyOnSimulated404(Simulated404 host) : ConcurrencyContract(host), IClassFixture<Simulated404>;

public sealed class CapabilitiesOnSimulated404(Simulated404 host) : CapabilitiesContract(host), IClassFixture<Simulated404>;

public sealed class InterceptionOnSimulated404(Simulated404 host) : InterceptionContract(host), IClassFixture<Simulated404>;

public sealed class RegistrationOnSimulated404(Simulated404 host) : RegistrationContract(host), IClassFixture<Simulated404>;

public sealed class TrackersOnSimulated404(Simulated404 host) : TrackersContract(host), IClassFixture<Simulated404>;

public sealed class MaintenanceOnSimulated404(Simulated404 host) : MaintenanceContract(host), IClassFixture<Simulated404>;

public sealed class CategoriesOnSimulated404(Simulated404 host) : CategoriesContract(host), IClassFixture<Simulated404>;

public sealed class TagsOnSimulated404(Simulated404 host) : TagsContract(host), IClassFixture<Simulated404>;

public sealed class ContentPriorityOnSimulated404(Simulated404 host) : ContentPriorityContract(host), IClassFixture<Simulated404>;

public sealed class ContentNamesOnSimulated404(Simulated404 host) : ContentNamesContract(host), IClassFixture<Simulated404>;

public sealed class SpeedLimitsOnSimulated404(Simulated404 host) : SpeedLimitsContract(host), IClassFixture<Simulated404>;

public sealed class QueueOnSimulated404(Simulated404 host) : QueueContract(host), IClassFixture<Simulated404>;

public sealed class ExportOnSimulated404(Simulated404 host) : ExportContract(host), IClassFixture<Simulated404>;

public sealed class TransferOnSimulated404(Simulated404 host) : TransferContract(host), IClassFixture<Simulated404>;

public sealed class ShareLimitsOnSimulated404(Simulated404 host) : ShareLimitsContract(host), IClassFixture<Simulated404>;

public sealed class PickingOnSimulated404(Simulated404 host) : PickingContract(host), IClassFixture<Simulated404>;

public sealed class NamingOnSimulated404(Simulated404 host) : NamingContract(host), IClassFixture<Simulated404>;

public sealed class RelocationOnSimulated404(Simulated404 host) : RelocationContract(host), IClassFixture<Simulated404>;

public sealed class StreamOnSimulated404(Simulated404 host) : StreamContract(host), IClassFixture<Simulated404>;

public sealed class WebSeedsOnSimulated404(Simulated404 host) : WebSeedsContract(host), IClassFixture<Simulated404>;

public sealed class PiecesOnSimulated404(Simulated404 host) : PiecesContract(host), IClassFixture<Simulated404>;

public sealed class SwarmOnSimulated404(Simulated404 host) : SwarmContract(host), IClassFixture<Simulated404>;

public sealed class ChangesOnSimulated404(Simulated404 host) : ChangesContract(host), IClassFixture<Simulated404>;

public sealed class DownloadOnSimulated404(Simulated404 host) : DownloadContract(host), IClassFixture<Simulated404>;
