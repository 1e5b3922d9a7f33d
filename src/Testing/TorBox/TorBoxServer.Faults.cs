using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox;
using TorrentApi.Testing.TorBox.Endpoints;
using TorrentApi.Testing.TorBox.Wire;

namespace TorrentApi.Testing;

public sealed partial class TorBoxServer
{
    private readonly FaultPlan<PlannedFault> _faults = new();

    /// <summary>Breaks the answers to the next requests.</summary>
    /// <param name="fault">In which way; <see cref="ResponseFault.None"/> changes nothing.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="path">Of which route, such as <c>torrents/mylist</c>; null for every one.</param>
    public void Fail(ResponseFault fault, int times = 1, string? path = null) =>
        _faults.Add(new PlannedFault { Fault = fault, Reply = FaultReplies.IsUnanswered(fault) ? FaultReplies.Of(fault) : null }, times, path);

    /// <summary>Refuses the next requests with an error code, with the status that goes with it, and does nothing.</summary>
    /// <param name="code">Such as <c>BAD_TOKEN</c> or <c>DATABASE_ERROR</c>; also one that nobody knows.</param>
    /// <param name="detail">The sentence; null for the usual one of the code.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="path">Of which route, such as <c>torrents/createtorrent</c>; null for every one.</param>
    public void Refuse(string code, string? detail = null, int times = 1, string? path = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        _faults.Add(new PlannedFault { Refusal = new Refusal(code, detail ?? ErrorTable.DetailOf(code)) }, times, path);
    }

    /// <summary>Answers the next requests as the proxy in front of the service does to a client that it blocks: 403 and plain text, and nothing is done.</summary>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="path">Of which route; null for every one.</param>
    public void Block(int times = 1, string? path = null) => _faults.Add(new PlannedFault { Reply = Replies.Blocked() }, times, path);

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
        _faults.Clear();
        Change(() =>
        {
            _simulation.Limits.Release();
            _simulation.Store.CooldownUntil = null;
        });
    }

    private PlannedFault TakeFault(string path) => _faults.Take(name => path.EndsWith("/" + name, StringComparison.Ordinal)) ?? PlannedFault.None;

    private void Change(Action change) => _simulation.Do(() =>
    {
        change();
        return true;
    });
}
