using TorrentApi.Backends.UTorrent.Mapping;
using TorrentApi.Backends.UTorrent.Wire;

namespace TorrentApi.Backends.UTorrent.Gateway;

// Settings, directories, sessions, history, feeds: what concerns the server and no torrent.
internal sealed partial class GuiGateway
{
    public async Task<IReadOnlyList<UTorrentSetting>> ListSettingsAsync(CancellationToken cancellationToken) =>
        SettingMapping.ToSettings((await ReadOwnedAsync(Call.Read(Actions.GetSettings), cancellationToken).ConfigureAwait(false)).FindAll("settings"));

    /// <summary>Sets settings by their text; the server says the same whether it knows a name or not.</summary>
    public Task SetSettingsAsync(IEnumerable<(string Name, string Value)> settings, CancellationToken cancellationToken) => WriteAsync(
        Call.Write(Actions.SetSetting, settings.SelectMany(setting => ((string, string)[])[(Names.Name, setting.Name), (Names.Value, setting.Value)])), cancellationToken);

    public async Task<IReadOnlyList<UTorrentDirectory>> ListDirectoriesAsync(CancellationToken cancellationToken)
    {
        await RequireV3Async("the list of download directories", cancellationToken).ConfigureAwait(false);
        return ServerMapping.ToDirectories((await ReadAsync(Call.Read(Actions.ListDirectories), cancellationToken).ConfigureAwait(false)).FindAll("download-dirs"));
    }

    public async Task<UTorrentVersion> ReadVersionAsync(CancellationToken cancellationToken)
    {
        await RequireV3Async("the version", cancellationToken).ConfigureAwait(false);

        // µTorrent Server has it; what the programs for Windows say to it nobody has written down but for the 400 of 3.0.
        using var reply = await session.SendAsync(Call.Read(Actions.GetVersion), cancellationToken).ConfigureAwait(false);
        if (reply.Status == System.Net.HttpStatusCode.BadRequest) throw new TorrentApiException(new ApiError.Unsupported(Capability.Unknown, "this build does not tell its version"));
        return ServerMapping.ToVersion(await ReadBodyAsync(Expect(reply), cancellationToken).ConfigureAwait(false));
    }

    public async Task<IReadOnlyList<UTorrentSession>> ListSessionsAsync(CancellationToken cancellationToken)
    {
        await RequireV3Async("the list of sessions", cancellationToken).ConfigureAwait(false);
        return ServerMapping.ToSessions((await ReadOwnedAsync(Call.Read(Actions.GetSessions), cancellationToken).ConfigureAwait(false)).FindAll("sessions"));
    }

    /// <summary>Ends sessions; where none is named, the one of this client.</summary>
    public async Task LogoutAsync(IEnumerable<string> sessions, CancellationToken cancellationToken)
    {
        await RequireV3Async("logging out", cancellationToken).ConfigureAwait(false);
        await ReadAsync(Call.Write(Actions.Logout, sessions.Select(one => ("session", one))), cancellationToken).ConfigureAwait(false);
    }

    public async Task<UTorrentTransferHistory> ReadTransferHistoryAsync(CancellationToken cancellationToken)
    {
        await RequireV3Async("the transfer history", cancellationToken).ConfigureAwait(false);
        return ServerMapping.ToTransferHistory(await ReadAsync(Call.Read(Actions.GetTransferHistory), cancellationToken).ConfigureAwait(false));
    }

    public async Task ResetTransferHistoryAsync(CancellationToken cancellationToken)
    {
        await RequireV3Async("the transfer history", cancellationToken).ConfigureAwait(false);
        await WriteAsync(Call.WriteOnce(Actions.ResetTransferHistory), cancellationToken).ConfigureAwait(false);
    }

    public async Task ConfigureRemoteAsync(string username, string password, CancellationToken cancellationToken)
    {
        await RequireV3Async("µTorrent Remote", cancellationToken).ConfigureAwait(false);
        await WriteAsync(Call.Write(Actions.ConfigureRemote, ("u", username), ("p", password)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The peers of a torrent; null where the server says nothing of it.</summary>
    public async Task<IReadOnlyList<UTorrentPeer>?> ListPeersAsync(TorrentId key, CancellationToken cancellationToken)
    {
        await RequireV3Async("the list of peers", cancellationToken).ConfigureAwait(false);
        return PeerMapping.Find(await ReadAsync(Call.Read(Actions.GetPeers, HashOf(key)), cancellationToken).ConfigureAwait(false), TextOf(key));
    }

    /// <summary>The whole list, every column.</summary>
    public async Task<IReadOnlyList<UTorrentRow>> ListNativeAsync(CancellationToken cancellationToken) =>
        [.. (await ListAsync(new WireNodeParser(), null, cancellationToken).ConfigureAwait(false)).Torrents.Select(RowMapping.ToRow).OfType<UTorrentRow>()];

    public async Task<IReadOnlyList<UTorrentFeed>> ListFeedsAsync(CancellationToken cancellationToken) =>
        FeedMapping.ToFeeds((await ListAsync(new WireNodeParser(), null, cancellationToken).ConfigureAwait(false)).Feeds);

    public async Task<IReadOnlyList<UTorrentFilter>> ListFiltersAsync(CancellationToken cancellationToken) =>
        FeedMapping.ToFilters((await ListAsync(new WireNodeParser(), null, cancellationToken).ConfigureAwait(false)).Filters);

    /// <summary>Adds or changes a feed; the number of a new one, where the server tells it.</summary>
    public async Task<int?> SaveFeedAsync(bool isNew, IEnumerable<(string, string)> parameters, CancellationToken cancellationToken) =>
        ServerMapping.Number(await WriteAsync(Save(Actions.UpdateFeed, isNew, parameters), cancellationToken).ConfigureAwait(false), "rss_ident");

    /// <summary>Adds or changes a filter; the number of a new one, where the server tells it.</summary>
    public async Task<int?> SaveFilterAsync(bool isNew, IEnumerable<(string, string)> parameters, CancellationToken cancellationToken) =>
        ServerMapping.Number(await WriteAsync(Save(Actions.UpdateFilter, isNew, parameters), cancellationToken).ConfigureAwait(false), "filter_ident");

    public Task RemoveFeedAsync(int feed, CancellationToken cancellationToken) =>
        WriteAsync(Call.Write(Actions.RemoveFeed, (Names.FeedId, Number(feed))), cancellationToken);

    public Task RemoveFilterAsync(int filter, CancellationToken cancellationToken) =>
        WriteAsync(Call.Write(Actions.RemoveFilter, (Names.FilterId, Number(filter))), cancellationToken);

    /// <summary>Adds what is behind an address, a torrent or a feed.</summary>
    public async Task AddUnknownUrlAsync(Uri address, int? feed, CancellationToken cancellationToken)
    {
        await RequireV3Async("an address of unknown kind", cancellationToken).ConfigureAwait(false);
        IEnumerable<(string, string)> belongs = feed is { } number ? [(Names.FeedId, Number(number))] : [];
        await WriteAsync(Call.WriteOnce(Actions.AddUnknownUrl, [(Names.Name, AddressText.Of(address, null)), .. belongs]), cancellationToken).ConfigureAwait(false);
    }

    private static Call Save(string action, bool isNew, IEnumerable<(string, string)> parameters) =>
        isNew ? Call.WriteOnce(action, parameters) : Call.Write(action, parameters);

    /// <summary>A read that a guest is refused.</summary>
    private async Task<WireReply> ReadOwnedAsync(Call call, CancellationToken cancellationToken)
    {
        (await ConnectAsync(cancellationToken).ConfigureAwait(false)).RequireOwner();
        return await ReadAsync(call, cancellationToken).ConfigureAwait(false);
    }

    private async Task RequireV3Async(string what, CancellationToken cancellationToken)
    {
        var server = await ConnectAsync(cancellationToken).ConfigureAwait(false);

        // Of a guest's server only the build is known: let it say itself what it has.
        if (!server.IsGuest) server.RequireV3(what);
    }
}
