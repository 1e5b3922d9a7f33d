using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.DependencyInjection;
using TorrentApi.Payloads;

namespace TorrentApi.ListBench;

/// <summary>The hot path: <c>ListAsync</c> from request to torrents, without a network between.</summary>
[MemoryDiagnoser]
public class ListBenchmarks
{
    private byte[] _reply = [];
    private QBittorrentApi? _api;

    /// <summary>How many torrents the server has.</summary>
    [Params(1_000, 50_000)]
    public int Torrents { get; set; }

    /// <summary>Makes the reply, and connects.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        using var reply = new MemoryStream();
        new PayloadGenerator(Torrents).WriteTo(reply);
        _reply = reply.ToArray();

        var options = new QBittorrentOptions { BaseAddress = new Uri("http://server.test") };
        _api = new QBittorrentApi(options, new BackendServices { Handler = new CannedServer(_reply) });
        await _api.GetServerAsync();
    }

    /// <summary>Closes the client.</summary>
    [GlobalCleanup]
    public void Cleanup() => _api?.Dispose();

    /// <summary>The measure: every token of the reply once, no objects.</summary>
    [Benchmark(Baseline = true)]
    public int Tokenize()
    {
        var reader = new Utf8JsonReader(_reply);
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    /// <summary>Everything that a caller waits for.</summary>
    [Benchmark]
    public async Task<int> ListAsync() => (await _api!.ListAsync()).Count;
}
