namespace TorrentApi;

/// <summary>Says how to add a torrent, then adds it: <c>await api.Add(magnet).Category("linux").Tags("iso").SendAsync()</c>.</summary>
/// <remarks>Immutable: every method returns a new builder, so one can be kept and varied. Nothing is sent before <see cref="SendAsync"/>.</remarks>
public sealed class AddBuilder
{
    private readonly ITorrentApi _api;

    internal AddBuilder(ITorrentApi api, AddRequest request) => (_api, Request) = (api, request);

    /// <summary>What would be sent now.</summary>
    public AddRequest Request { get; }

    /// <summary>Sets <see cref="AddOptions.Category"/>.</summary>
    public AddBuilder Category(string name) => With(options => options with { Category = name });

    /// <summary>Adds to <see cref="AddOptions.Tags"/>.</summary>
    public AddBuilder Tags(params IEnumerable<string> tags) => With(options => options with { Tags = [.. options.Tags, .. tags] });

    /// <summary>Sets <see cref="AddOptions.SavePath"/>.</summary>
    public AddBuilder SavePath(string path) => With(options => options with { SavePath = path });

    /// <summary>Sets <see cref="AddOptions.Name"/>.</summary>
    public AddBuilder Name(string name) => With(options => options with { Name = name });

    /// <summary>Sets <see cref="AddOptions.Stopped"/>.</summary>
    public AddBuilder Stopped(StopTiming timing = StopTiming.BeforeStart) => With(options => options with { Stopped = true, StopTiming = timing });

    /// <summary>Allows these options to be left out where the server cannot do them.</summary>
    public AddBuilder Skippable(params IEnumerable<Capability> options) =>
        With(current => current with { Skippable = new HashSet<Capability>([.. current.Skippable, .. options]) });

    /// <summary>Changes any option: <c>.With(o => o with { SkipChecking = true })</c>.</summary>
    public AddBuilder With(Func<AddOptions, AddOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new AddBuilder(_api, Request with { Options = change(Request.Options) });
    }

    /// <summary>Adds the torrent; see <see cref="ITorrentApi.AddAsync"/>.</summary>
    public Task<AddResult> SendAsync(CancellationToken cancellationToken = default) => _api.AddAsync(Request, cancellationToken);
}
