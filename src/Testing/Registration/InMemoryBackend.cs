using Microsoft.Extensions.Configuration;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Testing.Registration;

/// <summary>Tells the container how an in-memory client is made.</summary>
internal sealed class InMemoryBackend : TorrentBackend<InMemoryOptions>
{
    public static readonly InMemoryBackend Instance = new();

    public override string Kind => InMemoryTorrentApi.Kind;

    public override void Bind(IConfiguration configuration, InMemoryOptions options) => configuration.Bind(options);

    public override IEnumerable<string> Validate(InMemoryOptions options)
    {
        if (options.DownloadRate < 0) yield return $"{nameof(options.DownloadRate)} is negative: write bytes per second, 0 for none.";
        if (options.UploadRate < 0) yield return $"{nameof(options.UploadRate)} is negative: write bytes per second, 0 for none.";
        if (options.MagnetSizeBytes <= 0) yield return $"{nameof(options.MagnetSizeBytes)} is not more than 0.";
        if (options.Deadline <= TimeSpan.Zero && options.Deadline != Timeout.InfiniteTimeSpan) yield return $"{nameof(options.Deadline)} is not positive.";
        if (string.IsNullOrWhiteSpace(options.SavePath)) yield return $"{nameof(options.SavePath)} is blank: write the folder for content.";
    }

    public override ITorrentApi Create(InMemoryOptions options, BackendServices backendServices, IServiceProvider services) =>
        new InMemoryTorrentApi(options, backendServices);
}
