namespace TorrentApi.Adding;

/// <summary>What a backend does at each step of an add; <see cref="Adder{TFound}"/> brings them in order.</summary>
/// <typeparam name="TFound">A torrent found on the server, with whatever the backend addresses it by.</typeparam>
internal interface IAddSteps<TFound>
    where TFound : class
{
    /// <summary>The rules of the server, connected now if need be. Options of the backend's own that it cannot do are refused here.</summary>
    Task<IAddRules> PrepareAsync(AddOptions options, CancellationToken cancellationToken);

    /// <summary>Looks before the add, as cheaply as tells for certain.</summary>
    Task<TFound?> LookFirstAsync(AddSource source, SingleTarget target, CancellationToken cancellationToken);

    /// <summary>Looks wherever the torrent may be, after an answer that does not tell.</summary>
    Task<TFound?> LookEverywhereAsync(SingleTarget target, CancellationToken cancellationToken);

    /// <summary>Looks for torrents that were just added, again and again: one request for all of them, where the server has such a request.</summary>
    Task<IReadOnlyDictionary<SingleTarget, TFound>> LookForArrivalsAsync(IReadOnlyList<SingleTarget> targets, CancellationToken cancellationToken);

    /// <summary>Sends the torrent with the options that go with it. Never repeated.</summary>
    Task<AddVerdict> SendAsync(AddSource source, AddPlan plan, CancellationToken cancellationToken);

    /// <summary>The step after the add that sets an option: options of one step are set together.</summary>
    Capability StepOf(Capability option);

    /// <summary>Sets the options of one step on a torrent that is there.</summary>
    Task ApplyAsync(TFound torrent, Capability step, AddOptions options, CancellationToken cancellationToken);

    /// <summary>Keeps by what the server knows a torrent, all of whose hashes are known here.</summary>
    void Remember(InfoHash hash, TFound torrent);
}
