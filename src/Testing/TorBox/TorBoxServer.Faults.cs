using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox;
using TorrentApi.Testing.TorBox.Endpoints;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing;

public sealed partial class TorBoxServer
{
    private static readonly PendingFault NoFault = new(null, 0);

    private readonly List<PendingFault> _faults = [];

    /// <summary>Breaks the answers to the next requests.</summary>
    /// <param name="fault">In which way; <see cref="ResponseFault.None"/> changes nothing.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="path">Of which route, such as <c>torrents/mylist</c>; null for every one.</param>
    public void Fail(ResponseFault fault, int times = 1, string? path = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        var reply = FaultReplies.IsUnanswered(fault) ? FaultReplies.Of(fault) : null;
        Schedule(new PendingFault(path, times) { Fault = fault, Reply = reply });
    }

    /// <summary>Refuses the next requests with an error code, with the status that goes with it, and does nothing.</summary>
    /// <param name="code">Such as <c>BAD_TOKEN</c> or <c>DATABASE_ERROR</c>; also one that nobody knows.</param>
    /// <param name="detail">The sentence; null for the usual one of the code.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="path">Of which route, such as <c>torrents/createtorrent</c>; null for every one.</param>
    public void Refuse(string code, string? detail = null, int times = 1, string? path = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        Schedule(new PendingFault(path, times) { Refusal = new Refusal(code, detail ?? ErrorTable.DetailOf(code)) });
    }

    /// <summary>Answers the next requests as the proxy in front of the service does to a client that it blocks: 403 and plain text, and nothing is done.</summary>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="path">Of which route; null for every one.</param>
    public void Block(int times = 1, string? path = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        Schedule(new PendingFault(path, times) { Reply = Replies.Blocked() });
    }

    /// <summary>Answers 429 for a while, as though the limit were used up.</summary>
    /// <param name="duration">For how long, by the server's clock.</param>
    /// <param name="path">Of which route; null for every one.</param>
    public void Throttle(TimeSpan duration, string? path = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        Change(() => _simulation.Limits.Force(duration, path));
    }

    /// <summary>Takes another key from now on, as after the account has renewed it.</summary>
    public void ChangeKey(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        Change(() => _simulation.Key = key);
    }

    /// <summary>Refuses every create with <c>COOLDOWN_LIMIT</c> for a while.</summary>
    public void CoolDown(TimeSpan duration) => Change(() => _simulation.Store.CooldownUntil = _simulation.Store.Now + duration);

    /// <summary>Forgets every fault that was asked for, a throttling and a cooldown.</summary>
    public void Heal()
    {
        lock (_gate) _faults.Clear();
        Change(() =>
        {
            _simulation.Limits.Release();
            _simulation.Store.CooldownUntil = null;
        });
    }

    private void Schedule(PendingFault fault)
    {
        lock (_gate) _faults.Add(fault);
    }

    private PendingFault TakeFault(string path)
    {
        lock (_gate)
        {
            var at = _faults.FindIndex(fault => fault.Concerns(path));
            if (at < 0) return NoFault;

            var found = _faults[at];
            if (found.Left == 1) _faults.RemoveAt(at);
            else if (found.Left < int.MaxValue) _faults[at] = found with { Left = found.Left - 1 };
            return found;
        }
    }

    private void Change(Action change) => _simulation.Do(() =>
    {
        change();
        return true;
    });
}
