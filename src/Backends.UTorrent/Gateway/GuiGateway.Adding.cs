using System.Net;
using TorrentApi.Adding;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent.Gateway;

internal sealed partial class GuiGateway
{
    private const string TorrentPart = "torrent_file";
    private const string FileName = "upload.torrent";

    /// <summary>Sends one torrent, and where to put it: an add takes nothing else.</summary>
    public async Task<AddVerdict> AddAsync(AddSource source, AddOptions options, CancellationToken cancellationToken)
    {
        var server = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        server.RequireOwner();

        using var reply = await session.SendAsync(ToCall(source, options), cancellationToken).ConfigureAwait(false);

        // The answer to every request that the server cannot use, and what is wrong with it is never told.
        if (reply.Status == HttpStatusCode.BadRequest) return AddVerdict.Refused;

        // "Can't add torrent: " with nothing behind it is a duplicate (Remote Torrent Adder); other texts are in the server's language. A look tells which.
        return (await ReadBodyAsync(Expect(reply), cancellationToken).ConfigureAwait(false)).IsRefusal ? AddVerdict.Refused : AddVerdict.Accepted;
    }

    private static Call ToCall(AddSource source, AddOptions options)
    {
        var native = options.Native.OfType<UTorrentAddOptions>().LastOrDefault();
        return source switch
        {
            AddSource.Magnet magnet => Call.WriteOnce(Actions.AddUrl, [(Names.Name, AddressText.Of(magnet.Link)), .. Place(native)]),
            AddSource.Url url => Call.WriteOnce(Actions.AddUrl, [(Names.Name, AddressText.Of(url.Address, native?.Cookies)), .. Place(native)]),
            AddSource.File file => Call.WriteOnce(Actions.AddFile, Place(native)) with
            {
                Body = () => new MultipartBody().AddFile(TorrentPart, FileName, file.Torrent.Bytes.Span).Create(),
            },
            _ => throw new ArgumentException("The source is of no known kind.", nameof(source)),
        };
    }

    private static IEnumerable<(string, string)> Place(UTorrentAddOptions? native)
    {
        if (native is not { DirectoryIndex: not null } and not { SubPath: not null }) yield break;
        yield return ("download_dir", Number(native.DirectoryIndex ?? 0));
        if (native.SubPath is { } path) yield return ("path", path);
    }
}
