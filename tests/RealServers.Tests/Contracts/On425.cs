using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

public sealed class ListOn425(RealServerPool pool) : ListContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class GetOn425(RealServerPool pool) : GetContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ContentsOn425(RealServerPool pool) : ContentsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class AddOn425(RealServerPool pool) : AddContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class AddOptionsOn425(RealServerPool pool) : AddOptionsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class RemoveOn425(RealServerPool pool) : RemoveContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class StartStopOn425(RealServerPool pool) : StartStopContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class StatesOn425(RealServerPool pool) : StatesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ErrorsOn425(RealServerPool pool) : ErrorsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class CancellationOn425(RealServerPool pool) : CancellationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ConcurrencyOn425(RealServerPool pool) : ConcurrencyContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class CapabilitiesOn425(RealServerPool pool) : CapabilitiesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class InterceptionOn425(RealServerPool pool) : InterceptionContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class RegistrationOn425(RealServerPool pool) : RegistrationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class TrackersOn425(RealServerPool pool) : TrackersContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class MaintenanceOn425(RealServerPool pool) : MaintenanceContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class CategoriesOn425(RealServerPool pool) : CategoriesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class TagsOn425(RealServerPool pool) : TagsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ContentPriorityOn425(RealServerPool pool) : ContentPriorityContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ContentNamesOn425(RealServerPool pool) : ContentNamesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class SpeedLimitsOn425(RealServerPool pool) : SpeedLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class QueueOn425(RealServerPool pool) : QueueContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ExportOn425(RealServerPool pool) : ExportContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class TransferOn425(RealServerPool pool) : TransferContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ShareLimitsOn425(RealServerPool pool) : ShareLimitsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class PickingOn425(RealServerPool pool) : PickingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class NamingOn425(RealServerPool pool) : NamingContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class RelocationOn425(RealServerPool pool) : RelocationContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class StreamOn425(RealServerPool pool) : StreamContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class WebSeedsOn425(RealServerPool pool) : WebSeedsContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class PiecesOn425(RealServerPool pool) : PiecesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class SwarmOn425(RealServerPool pool) : SwarmContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class ChangesOn425(RealServerPool pool) : ChangesContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));

public sealed class DownloadOn425(RealServerPool pool) : DownloadContract(new RealQBittorrentHost(pool, QBittorrentVersions.V4_2_5));
