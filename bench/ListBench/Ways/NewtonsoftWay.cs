using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace TorrentApi.ListBench.Ways;

/// <summary>The body as a string, then Newtonsoft.Json: the way of many an application.</summary>
internal sealed class NewtonsoftWay(Exchange exchange)
{
    private readonly JsonSerializerSettings _settings = new() { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } };

    public Task<int?> ReadAsync() => exchange.ReadAsync(async body =>
    {
        using var reader = new StreamReader(body);
        return JsonConvert.DeserializeObject<List<FewFields>>(await reader.ReadToEndAsync(), _settings)?.Count;
    });

    /// <summary>Sixteen fields; the serializer finds their names by its naming strategy.</summary>
    internal sealed class FewFields
    {
        public string? Hash { get; set; }

        public string? Name { get; set; }

        public long Size { get; set; }

        public double Progress { get; set; }

        public long Eta { get; set; }

        public string? State { get; set; }

        public string? Category { get; set; }

        public string? SavePath { get; set; }

        public string? ContentPath { get; set; }

        public double Ratio { get; set; }

        public double RatioLimit { get; set; }

        public long SeedingTime { get; set; }

        public long SeedingTimeLimit { get; set; }

        public long InactiveSeedingTimeLimit { get; set; }

        public long LastActivity { get; set; }

        public string? Tags { get; set; }
    }
}
