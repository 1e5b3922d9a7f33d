namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>Where <c>eng/servers/install.sh</c> puts one server version, present or not.</summary>
internal sealed class ServerInstall
{
    private const string Script = "eng/servers/install.sh";

    private ServerInstall(string version, string? servers)
    {
        Version = version;
        Launcher = servers is null ? null : Path.Combine(servers, $"qbittorrent-{version}", "run");
        Absence = (Launcher, File.Exists(Launcher)) switch
        {
            (null, _) => $"qBittorrent {version} cannot be looked for: set TORRENTAPI_SERVERS and run {Script} {version}",
            (_, false) => $"qBittorrent {version} is not installed: run {Script} {version}",
            _ => null,
        };
    }

    /// <summary>The version asked for, such as <c>4.5.2</c>.</summary>
    public string Version { get; }

    /// <summary>The program that starts the server in its own process; <see langword="null"/> where no variable names a place for servers.</summary>
    public string? Launcher { get; }

    /// <summary>Why the server cannot be started, as a sentence that names what to run; <see langword="null"/> when it can.</summary>
    public string? Absence { get; }

    /// <summary>Whether an absent server fails its tests instead of skipping them: continuous integration sets it.</summary>
    private static bool IsRequired => Environment.GetEnvironmentVariable("TORRENTAPI_REQUIRE_SERVERS") is "1";

    /// <summary>Looks for a version in the place that the environment names.</summary>
    public static ServerInstall Find(string version) => new(version, ServersDirectory(Environment.GetEnvironmentVariable));

    /// <summary>
    /// Finds a version, or ends the running test: skipped with <see cref="Absence"/> as its reason, or failed with it
    /// where <c>TORRENTAPI_REQUIRE_SERVERS</c> is <c>1</c>.
    /// </summary>
    public static ServerInstall RequireOrSkip(string version)
    {
        var install = Find(version);
        if (install.Absence is not { } absence) return install;

        if (IsRequired) Assert.Fail(absence);
        Assert.Skip(absence);
        return install;
    }

    /// <summary>The same rule as <c>servers_directory</c> in install.sh: change both.</summary>
    /// <param name="variable">Reads an environment variable; empty counts as unset.</param>
    internal static string? ServersDirectory(Func<string, string?> variable)
    {
        if (variable("TORRENTAPI_SERVERS") is { Length: > 0 } servers) return servers;
        if (variable("XDG_CACHE_HOME") is { Length: > 0 } cache) return Path.Combine(cache, "torrentapi", "servers");
        return variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache", "torrentapi", "servers") : null;
    }
}
