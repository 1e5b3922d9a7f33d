using TorrentApi.ContractTests;

namespace TorrentApi.Testing.Tests.Contracts;

public sealed class InMemoryListContract() : ListContract(new InMemoryHost());

public sealed class InMemoryGetContract() : GetContract(new InMemoryHost());

public sealed class InMemoryContentsContract() : ContentsContract(new InMemoryHost());

public sealed class InMemoryAddContract() : AddContract(new InMemoryHost());

public sealed class InMemoryAddOptionsContract() : AddOptionsContract(new InMemoryHost());

public sealed class InMemoryRemoveContract() : RemoveContract(new InMemoryHost());

public sealed class InMemoryStartStopContract() : StartStopContract(new InMemoryHost());

public sealed class InMemoryStatesContract() : StatesContract(new InMemoryHost());

public sealed class InMemoryErrorsContract() : ErrorsContract(new InMemoryHost());

public sealed class InMemoryCancellationContract() : CancellationContract(new InMemoryHost());

public sealed class InMemoryConcurrencyContract() : ConcurrencyContract(new InMemoryHost());

public sealed class InMemoryCapabilitiesContract() : CapabilitiesContract(new InMemoryHost());

public sealed class InMemoryInterceptionContract() : InterceptionContract(new InMemoryHost());

public sealed class InMemoryRegistrationContract() : RegistrationContract(new InMemoryHost());

public sealed class InMemoryTrackersContract() : TrackersContract(new InMemoryHost());

public sealed class InMemoryMaintenanceContract() : MaintenanceContract(new InMemoryHost());

public sealed class InMemoryCategoriesContract() : CategoriesContract(new InMemoryHost());

public sealed class InMemoryTagsContract() : TagsContract(new InMemoryHost());

public sealed class BareCapabilitiesContract() : CapabilitiesContract(new BareInMemoryHost());

public sealed class BareInterceptionContract() : InterceptionContract(new BareInMemoryHost());

public sealed class InMemoryContentPriorityContract() : ContentPriorityContract(new InMemoryHost());

public sealed class InMemoryContentNamesContract() : ContentNamesContract(new InMemoryHost());

public sealed class InMemorySpeedLimitsContract() : SpeedLimitsContract(new InMemoryHost());

public sealed class InMemoryShareLimitsContract() : ShareLimitsContract(new InMemoryHost());

public sealed class InMemoryQueueContract() : QueueContract(new InMemoryHost());

public sealed class InMemoryRelocationContract() : RelocationContract(new InMemoryHost());

public sealed class InMemoryNamingContract() : NamingContract(new InMemoryHost());

public sealed class InMemoryPickingContract() : PickingContract(new InMemoryHost());

public sealed class InMemorySwarmContract() : SwarmContract(new InMemoryHost());

public sealed class InMemoryWebSeedsContract() : WebSeedsContract(new InMemoryHost());

public sealed class InMemoryPiecesContract() : PiecesContract(new InMemoryHost());

public sealed class InMemoryTransferContract() : TransferContract(new InMemoryHost());

public sealed class InMemoryExportContract() : ExportContract(new InMemoryHost());

public sealed class InMemoryDownloadContract() : DownloadContract(new InMemoryHost());

public sealed class InMemoryCacheContract() : CacheContract(new InMemoryHost());

public sealed class InMemoryStreamContract() : StreamContract(new InMemoryHost());

public sealed class InMemoryChangesContract() : ChangesContract(new InMemoryHost());
