using System.Text.Json.Serialization;

namespace TorrentApi.ListBench.Ways;

[JsonSerializable(typeof(List<FullRow>))]
[JsonSerializable(typeof(List<SomeRow>))]
internal sealed partial class RowContext : JsonSerializerContext;
