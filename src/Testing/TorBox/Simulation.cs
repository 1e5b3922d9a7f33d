using System.Globalization;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.TorBox.Endpoints;
using TorrentApi.Testing.TorBox.Store;

namespace TorrentApi.Testing.TorBox;

/// <summary>The service behind the socket, for one account. Everything runs inside its lock.</summary>
internal sealed class Simulation
{
    private readonly Lock _gate = new();

    public Simulation(TorBoxServerOptions options, TimeProvider clock)
    {
        Store = new AccountStore(options, clock);
        Limits = new RateLimits(options, clock);
        Lists = new ListCache(clock);
        Links = new LinkStore(options.Quirks, clock);
        Devices = new DeviceLogins(clock);
        Key = options.ApiKey;
    }

    public AccountStore Store { get; }

    public RateLimits Limits { get; }

    public ListCache Lists { get; }

    public LinkStore Links { get; }

    public DeviceLogins Devices { get; }

    /// <summary>The key that is taken now.</summary>
    public string Key { get; set; }

    public int Port { get; set; }

    /// <summary>Answers a request; the second value is false where there is no such route.</summary>
    public (WireReply Reply, bool IsKnown) Answer(WireRequest request) => Do(() =>
    {
        var visit = new Visit(this, request);
        var reply = visit.Answer();
        return (request.Method == "HEAD" ? reply with { OmitsBody = true } : reply, visit.IsKnown);
    });

    /// <summary>Works on what has lived until now.</summary>
    public T Do<T>(Func<T> work)
    {
        lock (_gate)
        {
            Store.Advance();
            return work();
        }
    }

    /// <exception cref="Refusal">It is not the account's, or the account may not use the API.</exception>
    public void CheckKey(string? key)
    {
        if (string.IsNullOrEmpty(key)) throw ErrorTable.Refuse("NO_AUTH");
        if (key != Key) throw ErrorTable.Refuse("BAD_TOKEN");
        if (Store.Options.Plan == TorBoxPlan.Free) throw ErrorTable.Refuse("PLAN_RESTRICTED_FEATURE");
    }

    /// <summary>Where a link is served. The token is a secret of its own.</summary>
    public Uri AddressOf(string token, string name) =>
        new($"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}/{Visit.ContentRoot}/{Uri.EscapeDataString(name)}?token={token}");
}
