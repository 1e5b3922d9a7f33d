namespace TorrentApi.Abstractions.Tests.Fakes;

/// <summary>A client that answers what a test wrote down, at once, and remembers what it was asked.</summary>
internal sealed class ScriptedApi : ITorrentApi
{
    public BackendInfo Backend { get; } = new() { Kind = "Scripted", Client = "one" };

    /// <summary>What each look at a torrent gives, in order; the last one is given again and again.</summary>
    public Queue<Func<Torrent?>> Readings { get; } = [];

    public IReadOnlyList<Torrent> All { get; init; } = [];

    /// <summary>What a removal does; nothing by default.</summary>
    public Action<MultiTarget> Removing { get; init; } = _ => { };

    /// <summary>How often a torrent was looked at.</summary>
    public int Looks { get; private set; }

    public int Lists { get; private set; }

    public List<(MultiTarget Targets, RemoveData Data)> Removals { get; } = [];

    public List<AddRequest> Adds { get; } = [];

    public Task<Torrent?> GetAsync(SingleTarget target, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Looks++;
        var reading = Readings.Count > 1 ? Readings.Dequeue() : Readings.Peek();
        return AnswerAsync(reading);
    }

    public Task<IReadOnlyList<Torrent>> ListAsync(TorrentQuery? query = null, CancellationToken cancellationToken = default)
    {
        Lists++;
        return Task.FromResult(All);
    }

    public Task RemoveAsync(MultiTarget targets, RemoveData data, CancellationToken cancellationToken = default)
    {
        Removals.Add((targets, data));
        Removing(targets);
        return Task.CompletedTask;
    }

    public Task<AddResult> AddAsync(AddRequest request, CancellationToken cancellationToken = default)
    {
        Adds.Add(request);
        return Task.FromResult(AddResult.Pending());
    }

    public T? GetFeature<T>()
        where T : class => this as T;

    public Task<ServerInfo> GetServerAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<TorrentContent>> ListContentsAsync(SingleTarget target, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task StartAsync(MultiTarget targets, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task StopAsync(MultiTarget targets, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private static async Task<Torrent?> AnswerAsync(Func<Torrent?> reading)
    {
        await Task.CompletedTask;
        return reading();
    }
}
