namespace TorrentApi.Hosting;

/// <summary>How <see cref="TorrentFetcher"/> fetches.</summary>
public sealed class TorrentFetcherOptions
{
    /// <summary>The default of <see cref="MaxRedirects"/>.</summary>
    public const int DefaultMaxRedirects = 10;

    /// <summary>The default of <see cref="Timeout"/>.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    /// <summary>The largest .torrent that is taken, in bytes, unpacked; 1 to <see cref="TorrentFile.MaxSizeBytes"/>, which is the default.</summary>
    public int MaxSizeBytes { get; set; } = TorrentFile.MaxSizeBytes;

    /// <summary>How many redirects are followed; 0 or more.</summary>
    public int MaxRedirects { get; set; } = DefaultMaxRedirects;

    /// <summary>How long all of it may take, redirects included; then <see cref="ApiError.TimedOut"/>.</summary>
    public TimeSpan Timeout { get; set; } = DefaultTimeout;

    /// <summary>
    /// Cookies and headers by host, "indexer.example" or "indexer.example:8443"; without a port for every port. A redirect to another host gets that
    /// host's own, if any. A sub-domain is another host.
    /// </summary>
    public IDictionary<string, TorrentFetcherHost> Hosts { get; private set; } = new Dictionary<string, TorrentFetcherHost>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a host is to be sent, made where it is not there yet.</summary>
    public TorrentFetcherHost For(string host)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        if (!Hosts.TryGetValue(host, out var secrets))
            Hosts[host] = secrets = new TorrentFetcherHost();
        return secrets;
    }

    /// <summary>Limits and hosts; no secret.</summary>
    public override string ToString() => $"at most {MaxSizeBytes} bytes, {MaxRedirects} redirects, {Timeout}; hosts: {string.Join(", ", Hosts.Keys)}";

    internal IEnumerable<string> Check()
    {
        if (MaxSizeBytes is < 1 or > TorrentFile.MaxSizeBytes) yield return $"{nameof(MaxSizeBytes)} is not between 1 and {TorrentFile.MaxSizeBytes}.";
        if (MaxRedirects < 0) yield return $"{nameof(MaxRedirects)} is negative.";
        if (Timeout <= TimeSpan.Zero) yield return $"{nameof(Timeout)} is not more than zero.";
        foreach (var failure in Hosts.SelectMany(host => host.Value.Check(host.Key)))
            yield return failure;
    }

    internal TorrentFetcherOptions Copy()
    {
        var copy = (TorrentFetcherOptions)MemberwiseClone();
        copy.Hosts = new Dictionary<string, TorrentFetcherHost>(Hosts, StringComparer.OrdinalIgnoreCase);
        return copy;
    }
}
