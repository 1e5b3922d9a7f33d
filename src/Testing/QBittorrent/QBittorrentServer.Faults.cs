using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent;

namespace TorrentApi.Testing;

public sealed partial class QBittorrentServer
{
    private readonly FaultPlan<ResponseFault> _faults = new();

    /// <summary>Breaks the answers to the next requests.</summary>
    /// <param name="fault">In which way; <see cref="ResponseFault.None"/> changes nothing.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="path">Of which route, such as <c>torrents/info</c>; null for every one.</param>
    /// <remarks>What spoils an answer (<see cref="ResponseFault.DropField"/>, <see cref="ResponseFault.DuplicateRow"/>) waits for one in which there is something to spoil.</remarks>
    public void Fail(ResponseFault fault, int times = 1, string? path = null) => _faults.Add(fault, times, path);

    /// <summary>Forgets every fault that was asked for, and a ban.</summary>
    public void Heal()
    {
        _faults.Clear();
        _simulation.Do(() =>
        {
            _simulation.Sessions.LiftBan();
            return true;
        });
    }

    /// <summary>Ends every session, as the time or a restart does: the next request of each client is refused until it has logged in again.</summary>
    public void ExpireSessions() => _simulation.Do(() =>
    {
        _simulation.Sessions.CloseAll();
        return true;
    });

    /// <summary>Bans every client from logging in for <see cref="QBittorrentServerOptions.BanDuration"/>, or until <see cref="Heal"/>.</summary>
    /// <remarks>Sessions go on; up to 4.0 every request is refused.</remarks>
    public void Ban() => _simulation.Do(() =>
    {
        _simulation.Sessions.Ban();
        return true;
    });

    /// <summary>Changes the password; sessions go on.</summary>
    public void ChangePassword(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        _simulation.Do(() => _simulation.Sessions.Password = password);
    }

    private ResponseFault TakeFault(string path) => _faults.Take(Calls(path), fault => !FaultReplies.Spoils(fault));

    /// <summary>Spoils an answer by the first fault that finds something to spoil in it.</summary>
    private WireReply Distort(WireReply reply, string path) =>
        _faults.Spoil(Calls(path), fault => FaultReplies.Spoils(fault) ? ContentFaults.Spoil(reply, fault, path) : null) ?? reply;

    private static Func<string, bool> Calls(string path) => name => path.EndsWith("/" + name, StringComparison.Ordinal);
}
