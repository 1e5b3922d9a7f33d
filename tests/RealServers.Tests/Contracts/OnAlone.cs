using TorrentApi.ContractTests;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Contracts;

public sealed class Alone425() : AloneHost(QBittorrentVersions.V4_2_5);

public sealed class Alone452() : AloneHost(QBittorrentVersions.V4_5_2);

public sealed class Alone510() : AloneHost(QBittorrentVersions.V5_1_0);

public sealed class Alone530() : AloneHost(QBittorrentVersions.V5_3_0);

public sealed class StartStopAloneOn425(Alone425 host) : StartStopContract(host), IClassFixture<Alone425>;

public sealed class StartStopAloneOn452(Alone452 host) : StartStopContract(host), IClassFixture<Alone452>;

public sealed class StartStopAloneOn510(Alone510 host) : StartStopContract(host), IClassFixture<Alone510>;

public sealed class StartStopAloneOn530(Alone530 host) : StartStopContract(host), IClassFixture<Alone530>;

public sealed class SpeedLimitsAloneOn425(Alone425 host) : SpeedLimitsContract(host), IClassFixture<Alone425>;

public sealed class SpeedLimitsAloneOn452(Alone452 host) : SpeedLimitsContract(host), IClassFixture<Alone452>;

public sealed class SpeedLimitsAloneOn510(Alone510 host) : SpeedLimitsContract(host), IClassFixture<Alone510>;

public sealed class SpeedLimitsAloneOn530(Alone530 host) : SpeedLimitsContract(host), IClassFixture<Alone530>;

public sealed class SwarmAloneOn425(Alone425 host) : SwarmContract(host), IClassFixture<Alone425>;

public sealed class SwarmAloneOn452(Alone452 host) : SwarmContract(host), IClassFixture<Alone452>;

public sealed class SwarmAloneOn510(Alone510 host) : SwarmContract(host), IClassFixture<Alone510>;

public sealed class SwarmAloneOn530(Alone530 host) : SwarmContract(host), IClassFixture<Alone530>;
