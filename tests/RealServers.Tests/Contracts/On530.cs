using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

public sealed class ListOn530(RealServerPool pool) : ListContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class GetOn530(RealServerPool pool) : GetContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ContentsOn530(RealServerPool pool) : ContentsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class AddOn530(RealServerPool pool) : AddContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class AddOptionsOn530(RealServerPool pool) : AddOptionsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class RemoveOn530(RealServerPool pool) : RemoveContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class StartStopOn530(RealServerPool pool) : StartStopContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class StatesOn530(RealServerPool pool) : StatesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ErrorsOn530(RealServerPool pool) : ErrorsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class CancellationOn530(RealServerPool pool) : CancellationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ConcurrencyOn530(RealServerPool pool) : ConcurrencyContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class CapabilitiesOn530(RealServerPool pool) : CapabilitiesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class InterceptionOn530(RealServerPool pool) : InterceptionContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class RegistrationOn530(RealServerPool pool) : RegistrationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class TrackersOn530(RealServerPool pool) : TrackersContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class MaintenanceOn530(RealServerPool pool) : MaintenanceContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class CategoriesOn530(RealServerPool pool) : CategoriesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class TagsOn530(RealServerPool pool) : TagsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ContentPriorityOn530(RealServerPool pool) : ContentPriorityContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ContentNamesOn530(RealServerPool pool) : ContentNamesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class SpeedLimitsOn530(RealServerPool pool) : SpeedLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class QueueOn530(RealServerPool pool) : QueueContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ExportOn530(RealServerPool pool) : ExportContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class TransferOn530(RealServerPool pool) : TransferContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ShareLimitsOn530(RealServerPool pool) : ShareLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class PickingOn530(RealServerPool pool) : PickingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class NamingOn530(RealServerPool pool) : NamingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class RelocationOn530(RealServerPool pool) : RelocationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class StreamOn530(RealServerPool pool) : StreamContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class WebSeedsOn530(RealServerPool pool) : WebSeedsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class PiecesOn530(RealServerPool pool) : PiecesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class SwarmOn530(RealServerPool pool) : SwarmContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class ChangesOn530(RealServerPool pool) : ChangesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));

public sealed class DownloadOn530(RealServerPool pool) : DownloadContract(new RealQBittorrentHost(pool, QBittorrentVersions.V5_3_0));
