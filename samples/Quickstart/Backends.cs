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

    private const string DemoVersion = "5.1.0";

    /// <summary>Runs a job with the client, and closes the client.</summary>
    public static async Task<int> UseAsync(Uri? address, Login login, Func<ITorrentApi, Task<int>> job)
    {
        if (address is not null) return await UseAsync(Options(address, login), job);

        // A qBittorrent in this process, spoken to over HTTP all the same.
        await using var server = QBittorrentServer.Start(DemoVersion, Demo(login));
        return await UseAsync(new QBittorrentOptions { BaseAddress = server.Address, Username = server.Options.Username, Password = server.Options.Password }, job);
    }

    /// <summary>Reads <c>--url</c>.</summary>
    public static Uri? ParseAddress(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;

        argument.AddError("--url is the address of a WebUI, such as http://127.0.0.1:8080");
        return null;
    }

    private static async Task<int> UseAsync(QBittorrentOptions options, Func<ITorrentApi, Task<int>> job)
    {
        await using var api = new QBittorrentApi(options);
        return await job(api);
    }

    /// <summary>Fast enough that the two torrents of the demonstration take some seconds.</summary>
    private static QBittorrentServerOptions Demo(Login login) => login is { User: null, Password: null, ApiKey: null }
        ? new QBittorrentServerOptions { DownloadRate = 256 * 1024 * 1024, FindMetadata = Sources.FindDemo }
        : throw new UsageException("--user, --password and --api-key need --url: the demonstration logs in by itself");

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
