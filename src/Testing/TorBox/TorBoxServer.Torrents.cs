using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing;

public sealed partial class TorBoxServer
{
    /// <summary>Completes a torrent of the list at once, with its data in storage; a magnet link learns its metadata.</summary>
    /// <exception cref="ArgumentException">The list does not have it.</exception>
    public void Complete(SingleTarget target) => Change(target, item => item.Complete(_simulation.Store.Now));

    /// <summary>Shows a torrent with a text and flags of the test's own, also ones that contradict each other; it lives on behind them.</summary>
    /// <param name="target">The torrent.</param>
    /// <param name="state">What is shown; null for the truth again.</param>
    /// <exception cref="ArgumentException">The list does not have it.</exception>
    public void SetState(SingleTarget target, TorBoxState? state) => Change(target, item => item.Shown = state);

    /// <summary>Drops the data of a torrent, as the service does with what nobody has asked for in a long time; its row stays.</summary>
    /// <exception cref="ArgumentException">The list does not have it.</exception>
    public void Expire(SingleTarget target) => Change(target, item => item.Expire(_simulation.Store.Now));

    /// <summary>Puts a torrent into the queue of the account, as another client of it may.</summary>
    /// <param name="source">A magnet link or a file; no address.</param>
    /// <exception cref="ArgumentException">It is an address, or the account has it.</exception>
    public void Queue(AddSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Hash is null) throw new ArgumentException("An address leads to no torrent here.", nameof(source));

        var order = new CreateOrder(source);
        Change(() =>
        {
            if (_simulation.Store.Find(order.Hash) is not null || _simulation.Store.FindQueued(order.Hash) is not null) throw new ArgumentException("The account has it.", nameof(source));
            _simulation.Store.Enqueue(order);
        });
    }

    /// <summary>Moves what waits into free slots now, as the service does every few hours: it leaves the queue and gets an id of the list.</summary>
    public void DrainQueue() => Change(_simulation.Store.Drain);

    /// <summary>Puts content into the service's cache: creating it from now on completes at once and takes no slot.</summary>
    /// <param name="source">A .torrent, or a magnet link where its name and one file of 100 MiB are enough.</param>
    /// <param name="aliases">Other hashes that lead to the same content; who creates one of them gets it under <paramref name="source"/>'s hash, with the one asked for in <c>alternative_hashes</c>.</param>
    /// <exception cref="ArgumentException">It is an address.</exception>
    public void Cache(AddSource source, params IReadOnlyList<InfoHash> aliases)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(aliases);
        if (source.Hash is not { } hash) throw new ArgumentException("An address leads to no torrent here.", nameof(source));

        Change(() => _simulation.Store.Cache(new CachedContent(CreateOrder.HashOf(hash), source) { Aliases = [.. aliases.Select(CreateOrder.HashOf)] }));
    }

    /// <summary>Lets a device in, as a person does who types the code that it shows: its next question for a key is answered with the account's.</summary>
    /// <param name="code">The short code of <c>user/auth/device/start</c>.</param>
    /// <exception cref="ArgumentException">No device shows it, or no more.</exception>
    public void ApproveDevice(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!_simulation.Do(() => _simulation.Devices.TryApprove(code))) throw new ArgumentException("No device shows this code.", nameof(code));
    }

    private void Change(SingleTarget target, Action<SimulatedItem> change)
    {
        ArgumentNullException.ThrowIfNull(target);
        Change(() =>
        {
            var store = _simulation.Store;
            change(store.Items.FirstOrDefault(item => target.Matches(item.Life.Hash) || target.Candidates.Any(id => item.AnswersTo(id.ToString())))
                ?? throw new ArgumentException($"The list has no torrent {target}.", nameof(target)));
        });
    }
}
