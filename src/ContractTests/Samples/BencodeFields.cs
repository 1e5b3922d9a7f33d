namespace TorrentApi.ContractTests.Samples;

/// <summary>The fields of a bencoded dictionary.</summary>
internal sealed class BencodeFields() : Dictionary<string, object>(StringComparer.Ordinal);
