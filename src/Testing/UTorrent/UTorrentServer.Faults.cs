using TorrentApi.Testing.Http;

namespace TorrentApi.Testing;

public sealed partial class UTorrentServer
{
    private readonly FaultPlan<ResponseFault> _faults = new();

    /// <summary>True while <c>setprops</c> says that all is well and does nothing; false by default.</summary>
    public bool IgnoresProperties
    {
        get => _simulation.IgnoresProperties;
        set => _simulation.Do(() => _simulation.IgnoresProperties = value);
    }

    /// <summary>Breaks the answers to the next requests.</summary>
    /// <param name="fault">In which way; <see cref="ResponseFault.None"/> changes nothing.</param>
    /// <param name="times">How many requests; <see cref="int.MaxValue"/> for all until <see cref="Heal"/>. At least 1.</param>
    /// <param name="action">Which: an action such as <c>setprops</c>, else <c>list</c>, <c>token</c> or <c>proxy</c>; null for every one.</param>
    public void Fail(ResponseFault fault, int times = 1, string? action = null) => _faults.Add(fault, times, action);

    /// <summary>Forgets every fault that was asked for.</summary>
    public void Heal()
    {
        _faults.Clear();
        IgnoresProperties = false;
    }

    /// <summary>No token that was given counts any more; each client has to ask for a new one.</summary>
    public void ExpireTokens() => _simulation.Do(() =>
    {
        _simulation.Sessions.ExpireTokens();
        return true;
    });

    /// <summary>Changes the administrator's password.</summary>
    public void ChangePassword(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        _simulation.Do(() => _simulation.Sessions.Password = password);
    }

    private ResponseFault TakeFault(WireRequest request)
    {
        var names = NamesOf(request);
        return _faults.Take(name => names.Contains(name, StringComparer.Ordinal), fault => !FaultReplies.Spoils(fault));
    }

    /// <summary>What a request is called: its action, and the list where it asks for that too; else its page.</summary>
    private static IReadOnlyList<string> NamesOf(WireRequest request)
    {
        var names = FormReader.ReadAll(request.Query).Where(pair => pair.Name is "action" or "list").Select(pair => pair.Name == "list" ? "list" : pair.Value).ToList();
        return names.Count > 0 ? names : [Path.GetFileNameWithoutExtension(request.Path)];
    }
}
