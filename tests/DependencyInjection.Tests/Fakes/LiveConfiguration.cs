using System.Text;
using Microsoft.Extensions.Configuration;

namespace TorrentApi.DependencyInjection.Tests.Fakes;

/// <summary>Configuration that changes while the program runs, as a file does that somebody edits.</summary>
internal sealed class LiveConfiguration
{
    private readonly Provider _provider = new();
    private readonly IConfigurationRoot _root;

    public LiveConfiguration(string json)
    {
        _provider.Write(Flat(json));
        _root = new ConfigurationBuilder().Add(_provider).Build();
    }

    public IConfigurationSection Section => _root.GetSection("TorrentApi");

    public void Change(string json)
    {
        _provider.Write(Flat(json));
        _root.Reload();
    }

    private static Dictionary<string, string?> Flat(string json) => new ConfigurationBuilder()
        .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "TorrentApi": {{json}} }""")))
        .Build()
        .AsEnumerable()
        .Where(pair => pair.Value is not null)
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    private sealed class Provider : ConfigurationProvider, IConfigurationSource
    {
        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public void Write(Dictionary<string, string?> values) => Data = values;
    }
}
