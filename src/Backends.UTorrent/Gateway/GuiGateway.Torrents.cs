using System.Net;
using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Gateway;

internal sealed partial class GuiGateway
{
    /// <summary>The files of a torrent, asked for one torrent at a time, because of several the answer is told in different shapes; null where it says nothing of it.</summary>
    public async Task<IReadOnlyList<TorrentContent>?> ListContentsAsync(TorrentId key, CancellationToken cancellationToken) =>
        ContentMapping.Find(await ReadAsync(Call.Read(Actions.GetFiles, HashOf(key)), cancellationToken).ConfigureAwait(false), TextOf(key));

    /// <summary>Gives files of a torrent a priority. The order hash, priority, files is the one that every client keeps.</summary>
    public Task SetPriorityAsync(TorrentId key, int priority, IEnumerable<int> files, CancellationToken cancellationToken) =>
        WriteAsync(Call.Write(Actions.SetPriority, [HashOf(key), ("p", Number(priority)), .. files.Select(file => ("f", Number(file)))]), cancellationToken);

    /// <summary>The properties of a torrent; null where the server does not have it.</summary>
    public async Task<PropertiesRow?> ReadPropertiesAsync(TorrentId key, CancellationToken cancellationToken) =>
        PropertiesRow.Find(await ReadAsync(Call.Read(Actions.GetProperties, HashOf(key)), cancellationToken).ConfigureAwait(false), TextOf(key));

    /// <summary>Sets properties of torrents, the same for each. A pair belongs to the hash before it, so the pairs stand there once per torrent.</summary>
    public Task SetPropertiesAsync(
        IEnumerable<TorrentId> keys, IReadOnlyList<(string Name, string Value)> properties, CancellationToken cancellationToken) =>
        WriteAsync(
            Call.Write(
                Actions.SetProperties,
                keys.SelectMany(key => properties
                    .SelectMany(property => ((string, string)[])[(Names.Name, property.Name), (Names.Value, property.Value)])
                    .Prepend(HashOf(key)))),
            cancellationToken);

    /// <summary>Removes torrents from the server. With their data the .torrent that it keeps goes too, from 3.0 on.</summary>
    /// <remarks>
    /// <c>remove</c> leaves everything on the disk. <c>removetorrent</c>, which deletes the .torrent and keeps the data, is for nobody here: that file
    /// may be the only one that its owner has.
    /// </remarks>
    public async Task RemoveAsync(IEnumerable<TorrentId> keys, RemoveData data, CancellationToken cancellationToken)
    {
        var server = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        var action = data switch
        {
            RemoveData.Keep => Actions.Remove,
            _ when server.HasV3 => Actions.RemoveDataAndTorrent,
            _ => Actions.RemoveData,
        };
        await RunAsync(action, keys, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a file; the caller owns the answer. By the info hash as the manual has it, where that is not understood by the stream's number, as the web interface does.</summary>
    public Task<HttpResponseMessage> OpenAsync(TorrentId key, int file, (long From, long? To)? range, CancellationToken cancellationToken) =>
        session.SendRawAsync(Proxy(range, ("id", TextOf(key)), ("file", Number(file))), cancellationToken);

    /// <inheritdoc cref="OpenAsync"/>
    public Task<HttpResponseMessage> OpenStreamAsync(string streamId, int file, (long From, long? To)? range, CancellationToken cancellationToken) =>
        session.SendRawAsync(
            Proxy(range, ("sid", streamId), ("file", Number(file)), ("service", "DOWNLOAD"), ("qos", "0"), ("disposition", "ATTACHMENT")), cancellationToken);

    /// <summary>Throws what an answer means that is no file.</summary>
    public static TorrentApiException Refusal(HttpStatusCode status) => new(Statuses.Unexpected(status));

    private static Call Proxy((long From, long? To)? range, params IReadOnlyList<(string, string)> parameters) =>
        new(parameters) { Path = Routes.Proxy, IsRead = true, Range = range };
}
