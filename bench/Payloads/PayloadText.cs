using System.Text.Json.Serialization;

namespace TorrentApi.Payloads;

[JsonSerializable(typeof(string))]
internal sealed partial class PayloadText : JsonSerializerContext;
