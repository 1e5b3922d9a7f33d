using System.ComponentModel;
using System.Security.Cryptography;

namespace TorrentApi.Testing.Tests.NodeClients;

/// <summary>The packages of <c>tests/NodeClients</c>, installed once for every lock file in the user's cache folder, outside the clone.</summary>
internal static class NodePackages
{
    private const string Lock = "package-lock.json";
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    // Beside the test assembly, which copies them.
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "NodeClients");
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static string? _folder;

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private static bool IsRequired => Environment.GetEnvironmentVariable("TORRENTAPI_REQUIRE_SERVERS") is "1";

    /// <summary>Puts a script where it finds its packages, or ends the running test with the reason why that cannot be.</summary>
    /// <remarks>The text is part of the name: two checkouts with one lock file do not take each other's.</remarks>
    public static async Task<string> PlaceAsync(string script)
    {
        var folder = await FindAsync();
        var text = await File.ReadAllBytesAsync(Path.Combine(Sources, script), TestContext.Current.CancellationToken);
        var place = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(script)}-{Digest(text)}.mjs");
        if (File.Exists(place)) return place;

        var draft = Path.Combine(folder, Path.GetRandomFileName());
        await File.WriteAllBytesAsync(draft, text, TestContext.Current.CancellationToken);
        File.Move(draft, place, overwrite: true);
        return place;
    }

    private static async Task<string> FindAsync()
    {
        await Gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _folder ??= await InstallAsync();
        }
        catch (Win32Exception)
        {
            return Miss("node and npm are not installed: Debian's packages are nodejs and npm");
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<string> InstallAsync()
    {
        var parent = CacheFolder() ?? Miss("there is no folder for node's packages: set XDG_CACHE_HOME or HOME");
        var folder = Path.Combine(parent, Digest(await File.ReadAllBytesAsync(Path.Combine(Sources, Lock), TestContext.Current.CancellationToken)));
        await NodeClient.ExecuteAsync("node", ["--version"], Sources, Deadline);
        if (Directory.Exists(folder)) return folder;

        // Whole or not at all: made beside its place and moved there, so that another test run never finds half of it.
        var draft = Directory.CreateDirectory(Path.Combine(parent, Path.GetRandomFileName())).FullName;
        foreach (var name in new[] { "package.json", Lock }) File.Copy(Path.Combine(Sources, name), Path.Combine(draft, name));
        var (code, _, errors) = await NodeClient.ExecuteAsync(Npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], draft, Deadline);
        if (code == 0 && TryMove(draft, folder)) return folder;

        Directory.Delete(draft, recursive: true);
        return code == 0 ? folder : Miss($"npm could not install the packages of tests/NodeClients: {errors}");
    }

    /// <summary>False where another test run was faster.</summary>
    private static bool TryMove(string draft, string folder)
    {
        try
        {
            Directory.Move(draft, folder);
            return true;
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            return false;
        }
    }

    private static string? CacheFolder()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache) return Path.Combine(cache, "torrentapi", "node-clients");
        return Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, ".cache", "torrentapi", "node-clients") : null;
    }

    private static string Miss(string reason)
    {
        if (IsRequired) Assert.Fail(reason);
        Assert.Skip(reason);
        return "";
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
