using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

public sealed class ListOn452(RealServerPool pool) : ListContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class GetOn452(RealServerPool pool) : GetContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ContentsOn452(RealServerPool pool) : ContentsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class AddOn452(RealServerPool pool) : AddContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class AddOptionsOn452(RealServerPool pool) : AddOptionsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class RemoveOn452(RealServerPool pool) : RemoveContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class StartStopOn452(RealServerPool pool) : StartStopContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class StatesOn452(RealServerPool pool) : StatesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ErrorsOn452(RealServerPool pool) : ErrorsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class CancellationOn452(RealServerPool pool) : CancellationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ConcurrencyOn452(RealServerPool pool) : ConcurrencyContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class CapabilitiesOn452(RealServerPool pool) : CapabilitiesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class InterceptionOn452(RealServerPool pool) : InterceptionContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class RegistrationOn452(RealServerPool pool) : RegistrationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class TrackersOn452(RealServerPool pool) : TrackersContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class MaintenanceOn452(RealServerPool pool) : MaintenanceContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class CategoriesOn452(RealServerPool pool) : CategoriesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class TagsOn452(RealServerPool pool) : TagsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ContentPriorityOn452(RealServerPool pool) : ContentPriorityContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ContentNamesOn452(RealServerPool pool) : ContentNamesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class SpeedLimitsOn452(RealServerPool pool) : SpeedLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class QueueOn452(RealServerPool pool) : QueueContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ExportOn452(RealServerPool pool) : ExportContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class TransferOn452(RealServerPool pool) : TransferContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ShareLimitsOn452(RealServerPool pool) : ShareLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class PickingOn452(RealServerPool pool) : PickingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class NamingOn452(RealServerPool pool) : NamingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class RelocationOn452(RealServerPool pool) : RelocationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class StreamOn452(RealServerPool pool) : StreamContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class WebSeedsOn452(RealServerPool pool) : WebSeedsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class PiecesOn452(RealServerPool pool) : PiecesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class SwarmOn452(RealServerPool pool) : SwarmContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class ChangesOn452(RealServerPool pool) : ChangesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));

public sealed class DownloadOn452(RealServerPool pool) : DownloadContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_5_2));
