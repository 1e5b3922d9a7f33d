using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

public sealed class ListOn510(RealServerPool pool) : ListContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class GetOn510(RealServerPool pool) : GetContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ContentsOn510(RealServerPool pool) : ContentsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class AddOn510(RealServerPool pool) : AddContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class AddOptionsOn510(RealServerPool pool) : AddOptionsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class RemoveOn510(RealServerPool pool) : RemoveContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class StartStopOn510(RealServerPool pool) : StartStopContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class StatesOn510(RealServerPool pool) : StatesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ErrorsOn510(RealServerPool pool) : ErrorsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class CancellationOn510(RealServerPool pool) : CancellationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ConcurrencyOn510(RealServerPool pool) : ConcurrencyContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class CapabilitiesOn510(RealServerPool pool) : CapabilitiesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class InterceptionOn510(RealServerPool pool) : InterceptionContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class RegistrationOn510(RealServerPool pool) : RegistrationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class TrackersOn510(RealServerPool pool) : TrackersContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class MaintenanceOn510(RealServerPool pool) : MaintenanceContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class CategoriesOn510(RealServerPool pool) : CategoriesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class TagsOn510(RealServerPool pool) : TagsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ContentPriorityOn510(RealServerPool pool) : ContentPriorityContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ContentNamesOn510(RealServerPool pool) : ContentNamesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class SpeedLimitsOn510(RealServerPool pool) : SpeedLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class QueueOn510(RealServerPool pool) : QueueContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ExportOn510(RealServerPool pool) : ExportContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class TransferOn510(RealServerPool pool) : TransferContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ShareLimitsOn510(RealServerPool pool) : ShareLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class PickingOn510(RealServerPool pool) : PickingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class NamingOn510(RealServerPool pool) : NamingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class RelocationOn510(RealServerPool pool) : RelocationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class StreamOn510(RealServerPool pool) : StreamContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class WebSeedsOn510(RealServerPool pool) : WebSeedsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class PiecesOn510(RealServerPool pool) : PiecesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class SwarmOn510(RealServerPool pool) : SwarmContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class ChangesOn510(RealServerPool pool) : ChangesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));

public sealed class DownloadOn510(RealServerPool pool) : DownloadContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_1_0));
