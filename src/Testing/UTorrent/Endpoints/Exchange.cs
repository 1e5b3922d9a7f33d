using System.Text.Json;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Versions;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>One request that may do what it asks for, and the reply as it grows: <c>{"build":N</c> and what each part of the request adds.</summary>
internal sealed class Exchange(Simulation simulation, WireRequest request, IReadOnlyList<(string Name, string Value)> parameters)
{
    private readonly List<Action<Utf8JsonWriter>> _members = [];

    public Simulation Simulation { get; } = simulation;

    public WireRequest Request { get; } = request;

    /// <summary>Every parameter in the order of the query: several actions depend on it.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters { get; } = parameters;

    /// <summary>Null where the server asks for no token.</summary>
    public WebSession? Session { get; init; }

    public bool IsGuest { get; init; }

    public Build Build => Simulation.Build;

    public UTorrentServerOptions Options => Simulation.Options;

    public JobStore Jobs => Simulation.Jobs;

    public string? Find(string name) => Parameters.Where(one => one.Name == name).Select(one => one.Value).FirstOrDefault();

    public string Get(string name) => Find(name) ?? "";

    public IEnumerable<string> GetAll(string name) => Parameters.Where(one => one.Name == name).Select(one => one.Value);

    /// <summary>The torrents that are named, in that order; unknown hashes are passed over without a word.</summary>
    public IEnumerable<Job> Targets() => GetAll("hash").Select(Jobs.Find).OfType<Job>().Distinct();

    /// <summary>Adds to the reply.</summary>
    public void Tell(string name, Action<Utf8JsonWriter> write) => _members.Add(writer =>
    {
        writer.WritePropertyName(name);
        write(writer);
    });

    /// <summary>A failure, which comes with 200 like everything else.</summary>
    public void TellError(string text) => Tell("error", writer => writer.WriteStringValue(text));

    public byte[] WriteReply() => Fragment.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("build", Build.Number);
        foreach (var write in _members) write(writer);
        writer.WriteEndObject();
    });
}
