namespace TorrentApi.Backends.QBittorrent;

/// <summary>The operations on the server itself, as interceptors see them.</summary>
internal static class ServerOperations
{
    public static Operation ListNative { get; } = Operation.Read("torrents.list_native");

    public static Operation GetPreferences { get; } = Operation.Read("preferences.get");

    public static Operation SetPreferences { get; } = Operation.Write("preferences.set");

    public static Operation UpdatePreferences { get; } = Operation.Write("preferences.update");

    public static Operation ListLog { get; } = Operation.Read("log.list");

    public static Operation ListPeerLog { get; } = Operation.Read("log.list_peers");

    public static Operation GetStatistics { get; } = Operation.Read("server.get_statistics");

    public static Operation GetBuildInfo { get; } = Operation.Read("server.get_build_info");

    public static Operation GetLaunchTime { get; } = Operation.Read("server.get_launch_time");

    public static Operation GetDefaultSavePath { get; } = Operation.Read("server.get_default_save_path");

    public static Operation ListDirectory { get; } = Operation.Read("server.list_directory");

    public static Operation ListNetworkInterfaces { get; } = Operation.Read("server.list_network_interfaces");

    public static Operation ListNetworkAddresses { get; } = Operation.Read("server.list_network_addresses");

    public static Operation SendTestMail { get; } = Operation.WriteOnce("server.send_test_mail");

    public static Operation Shutdown { get; } = Operation.WriteOnce("server.shutdown");

    public static Operation ListCookies { get; } = Operation.Read("cookies.list");

    public static Operation SetCookies { get; } = Operation.Write("cookies.set");

    public static Operation GetApiKey { get; } = Operation.Read("api_key.get");

    public static Operation RotateApiKey { get; } = Operation.WriteOnce("api_key.rotate");

    public static Operation DeleteApiKey { get; } = Operation.Write("api_key.delete");
}
