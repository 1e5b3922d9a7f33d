namespace TorrentApi.DependencyInjection.Tests.Fakes;

public sealed class AcmeOptions
{
    private HttpMessageHandler? _network;

    public Uri? BaseAddress { get; set; }

    public string? Username { get; set; }

    public string? Password { get; set; }

    public int Attempts { get; set; } = 3;

    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(30);

    public DayOfWeek Day { get; set; }

    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>A method, because configuration binds properties: this is for code only.</summary>
    public void Reach(Uri address, HttpMessageHandler network) => (BaseAddress, _network) = (address, network);

    internal HttpMessageHandler? GetNetwork() => _network;
}
