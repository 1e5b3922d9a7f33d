using TorrentApi.Json;

namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>Reads the reply to <c>list=1</c> as it arrives: its members in any order, the torrents one by one.</summary>
internal sealed class ListReplyReader<T>(ObjectReader reader, ElementParser<T> torrents)
    where T : class
{
    private readonly ListReply<T> _reply = new();
    private readonly WireNodeParser _nodes = new();

    /// <summary>Reads the reply to its end.</summary>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: the body is no JSON object, is cut, or goes on after its end.</exception>
    public static async ValueTask<ListReply<T>> ReadAsync(Stream utf8, ElementParser<T> torrents, CancellationToken cancellationToken)
    {
        using var reader = new ObjectReader(utf8);
        return await new ListReplyReader<T>(reader, torrents).ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ListReply<T>> ReadAsync(CancellationToken cancellationToken)
    {
        while (await reader.NextAsync(cancellationToken).ConfigureAwait(false) is { } name) await ReadMemberAsync(name, cancellationToken).ConfigureAwait(false);
        return _reply;
    }

    private async ValueTask ReadMemberAsync(string name, CancellationToken cancellationToken)
    {
        switch (name)
        {
            case "torrents":
                _reply.IsFull = true;
                await reader.ReadElementsAsync(torrents, _reply.Torrents.Add, cancellationToken).ConfigureAwait(false);
                break;
            case "torrentp":
                await reader.ReadElementsAsync(torrents, _reply.Torrents.Add, cancellationToken).ConfigureAwait(false);
                break;
            case "torrentm":
                await reader.ReadElementsAsync(_nodes, node => Add(_reply.Removed, node.Text), cancellationToken).ConfigureAwait(false);
                break;
            case "label":
                await reader.ReadElementsAsync(_nodes, node => Add(_reply.Labels, node[0]?.Text), cancellationToken).ConfigureAwait(false);
                break;
            case "rssfeeds" or "rssfeedp":
                await reader.ReadElementsAsync(_nodes, _reply.Feeds.Add, cancellationToken).ConfigureAwait(false);
                break;
            case "rssfilters" or "rssfilterp":
                await reader.ReadElementsAsync(_nodes, _reply.Filters.Add, cancellationToken).ConfigureAwait(false);
                break;
            case "torrentc":
                _reply.CacheId = (await reader.ReadValueAsync(_nodes, cancellationToken).ConfigureAwait(false))?.Text;
                break;
            case "build":
                _reply.Build = (await reader.ReadValueAsync(_nodes, cancellationToken).ConfigureAwait(false))?.Whole;
                break;
            default:
                await reader.ReadValueAsync(_nodes, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private static void Add(List<string> list, string? text)
    {
        if (!string.IsNullOrEmpty(text)) list.Add(text);
    }
}
