using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

/// <summary>Short ways to read a list and to see what came of it.</summary>
internal static class Reading
{
    public const string Hash = "0123456789abcdef0123456789abcdef01234567";

    public static async Task<List<Torrent>> ListAsync(string json, TorrentReadContext? context = null) =>
        await ListAsync(Encoding.UTF8.GetBytes(json), context);

    public static async Task<List<Torrent>> ListAsync(byte[] body, TorrentReadContext? context = null) =>
        await ListAsync(new MemoryStream(body), context);

    public static async Task<List<Torrent>> ListAsync(Stream body, TorrentReadContext? context = null) =>
        await TorrentListReader.ReadAsync(body, context ?? new TorrentReadContext(), TestContext.Current.CancellationToken);

    /// <summary>Reads one torrent with a usable hash and these fields, written without the braces.</summary>
    public static async Task<Torrent> RowAsync(string fields) =>
        (await ListAsync($$"""[{"hash":"{{Hash}}",{{fields}}}]""")).Should().ContainSingle().Subject;

    /// <summary>Reads what must not be readable, and returns the reason given.</summary>
    public static async Task<string> RefusalAsync(Func<Task> read)
    {
        var thrown = await read.Should().ThrowExactlyAsync<TorrentApiException>();

        thrown.Which.InnerException.Should().BeNull("an inner exception could quote the body");
        return thrown.Which.Error.Should().BeOfType<ApiError.UnexpectedResponse>().Subject.Detail;
    }

    public static Task<string> RefusalAsync(string body) => RefusalAsync(() => ListAsync(body));
}
