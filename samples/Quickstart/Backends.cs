using System.CommandLine.Parsing;
using TorrentApi;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.Testing;

namespace Quickstart;

/// <summary>Who logs in, as the command line says it.</summary>
internal sealed record Login(string? User, string? Password, string? ApiKey);

/// <summary>Makes the client: the only place that knows which one it is.</summary>
internal static class Backends
{
    public const string PasswordVariable = "QBITTORRENT_PASSWORD";

    /// <summary>Runs a job with the client, and closes the client.</summary>
    public static async Task<int> UseAsync(Uri? address, Login login, Func<ITorrentApi, Task<int>> job)
    {
        if (address is null)
        {
            await using var memory = new InMemoryTorrentApi(Demo(login));
            return await job(memory);
        }

        await using var server = new QBittorrentApi(Options(address, login));
        return await job(server);
    }

    /// <summary>Reads <c>--url</c>.</summary>
    public static Uri? ParseAddress(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;

        argument.AddError("--url is the address of a WebUI, such as http://127.0.0.1:8080");
        return null;
    }

    /// <summary>Fast enough that the two torrents of the demonstration take some seconds.</summary>
    private static InMemoryOptions Demo(Login login) => login is { User: null, Password: null, ApiKey: null }
        ? new InMemoryOptions { DownloadRate = 256 * 1024 * 1024, MagnetSizeBytes = 895_544_883 }
        : throw new UsageException("--user, --password and --api-key need --url: in memory nobody logs in");

    private static QBittorrentOptions Options(Uri address, Login login)
    {
        // A server may let this machine in without a login, so having no password is legal.
        var password = login.Password ?? (login.ApiKey is null ? Environment.GetEnvironmentVariable(PasswordVariable) : null);
        return new QBittorrentOptions
        {
            BaseAddress = address,
            Username = login.User ?? (password is null ? null : "admin"),
            Password = password,
            ApiKey = login.ApiKey,
        };
    }
}
