using System.Diagnostics.CodeAnalysis;
using TorrentApi.DependencyInjection.Reading;
using TorrentApi.DependencyInjection.Running;

namespace TorrentApi.DependencyInjection;

/// <summary>A kind of torrent client that a program can configure. Backends derive from <see cref="TorrentBackend{TOptions}"/>.</summary>
public abstract class TorrentBackend
{
    /// <summary>How long a connection of the default handler is kept, so that a changed DNS record is noticed: 5 minutes.</summary>
    public static readonly TimeSpan DefaultConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>What trimming must leave of options: configuration makes and fills them.</summary>
    internal const DynamicallyAccessedMemberTypes OptionsMembers =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    private protected TorrentBackend()
    {
    }

    /// <summary>The word that configuration writes in <c>Backend</c>, such as "qBittorrent"; compared without regard to case.</summary>
    public abstract string Kind { get; }

    /// <summary>Puts the options of this kind under the care of the container.</summary>
    internal abstract void Register(IServiceCollection services);

    /// <summary>The keys of one client, files read.</summary>
    internal abstract ClientSettings ReadSettings(IConfiguration section);

    /// <summary>The options of one client as they are now; null where something is wrong with them, which is told.</summary>
    internal abstract PreparedClient? Prepare(IServiceProvider services, string client, ICollection<string> failures);
}
