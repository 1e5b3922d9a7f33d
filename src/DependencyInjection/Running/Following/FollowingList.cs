using System.Runtime.CompilerServices;

namespace TorrentApi.DependencyInjection.Running.Following;

/// <summary>The list as it arrives, of whichever adapter is there when it begins; that one stays until the list ends.</summary>
internal sealed class FollowingList(ClientSlot slot) : IStreamFeature
{
    public async IAsyncEnumerable<Torrent> ListAsync(TorrentQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var held = slot.Hold();
        await foreach (var torrent in held.Api.Require<IStreamFeature>().ListAsync(query, cancellationToken).ConfigureAwait(false))
            yield return torrent;
    }
}
