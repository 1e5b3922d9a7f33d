using System.Collections.Frozen;
using TorrentApi.Adding;

namespace TorrentApi.Backends.TorBox.Adding;

/// <summary>What TorBox can do, through this adapter, with these options. It has no versions. Source: facts, 10; docs/backends.md lists the same.</summary>
internal sealed class Rules(TorBoxOptions options) : IAddRules
{
    private static readonly FrozenSet<Capability> Documented = FrozenSet.Create(
        Capability.AddMagnet,
        Capability.AddFile,
        Capability.AddName,
        Capability.DeleteData,
        Capability.TagsAssign,
        Capability.Reannounce,
        Capability.Rename,
        Capability.ExportFile,
        Capability.ExportMagnet,
        Capability.DownloadContent,
        Capability.DownloadRange,
        Capability.DownloadLink,
        Capability.DownloadArchiveLink,
        Capability.CacheList);

    /// <summary>What <see cref="TorBoxOptions.UseUndocumentedOperations"/> adds.</summary>
    public static FrozenSet<Capability> Undocumented { get; } = FrozenSet.Create(Capability.Stop);

    public FrozenSet<Capability> Capabilities { get; } = options.UseUndocumentedOperations ? Documented.Union(Undocumented).ToFrozenSet() : Documented;

    public bool Supports(Capability option) => Capabilities.Contains(option);

    /// <summary>Whatever it takes at all it takes with the add.</summary>
    public bool AddsNatively(Capability option) => true;

    public ApiError.Unsupported Unsupported(Capability option) => new(option, option switch
    {
        Capability.Stop => $"TorBox documents no way to stop a torrent; {nameof(TorBoxOptions.UseUndocumentedOperations)} allows what other clients send",
        Capability.KeepData => "TorBox removes a torrent with its data: there is no way to keep it",
        Capability.AddV2 => "TorBox knows torrents by their v1 hash",
        Capability.AddStopped => "TorBox adds no torrent stopped; TorBoxAddOptions.Queued puts it into the queue, which starts it later",
        _ => $"TorBox has no {option}",
    });

    public void Require(Capability capability, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!Supports(capability)) throw new TorrentApiException(Unsupported(capability));
    }
}
