using TorrentApi.ContractTests;

namespace TorrentApi.RealServers.Tests.Contracts;

[Trait("Server", "External")]
public sealed class ListOnExternal() : ListContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class GetOnExternal() : GetContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class ContentsOnExternal() : ContentsContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class AddOnExternal() : AddContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class AddOptionsOnExternal() : AddOptionsContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class RemoveOnExternal() : RemoveContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class StartStopOnExternal() : StartStopContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class StatesOnExternal() : StatesContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class ErrorsOnExternal() : ErrorsContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class CancellationOnExternal() : CancellationContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class ConcurrencyOnExternal() : ConcurrencyContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class CapabilitiesOnExternal() : CapabilitiesContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class InterceptionOnExternal() : InterceptionContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class TrackersOnExternal() : TrackersContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class MaintenanceOnExternal() : MaintenanceContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class CategoriesOnExternal() : CategoriesContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class TagsOnExternal() : TagsContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class ContentPriorityOnExternal() : ContentPriorityContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class ContentNamesOnExternal() : ContentNamesContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class SpeedLimitsOnExternal() : SpeedLimitsContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class QueueOnExternal() : QueueContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class ExportOnExternal() : ExportContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class TransferOnExternal() : TransferContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class ShareLimitsOnExternal() : ShareLimitsContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class PickingOnExternal() : PickingContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class NamingOnExternal() : NamingContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class RelocationOnExternal() : RelocationContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class StreamOnExternal() : StreamContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class WebSeedsOnExternal() : WebSeedsContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class PiecesOnExternal() : PiecesContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class SwarmOnExternal() : SwarmContract(new ExternalHost());

public sealed class ChangesOnExternal() : ChangesContract(new ExternalHost());

[Trait("Server", "External")]
public sealed class DownloadOnExternal() : DownloadContract(new ExternalHost());
