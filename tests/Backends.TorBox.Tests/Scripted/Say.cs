namespace TorrentApi.Backends.TorBox.Tests.Scripted;

/// <summary>Replies as the service writes them.</summary>
internal static class Say
{
    public const string Empty = """{"success":true,"error":null,"detail":"ok","data":[]}""";

    public const string Done = """{"success":true,"error":null,"detail":"ok","data":null}""";

    public const string Missing = """{"success":false,"error":"ITEM_NOT_FOUND","detail":"The item could not be found.","data":null}""";

    public static string Data(string data) => $$"""{"success":true,"error":null,"detail":"ok","data":{{data}}}""";

    public static string List(params IEnumerable<string> rows) => Data($"[{string.Join(',', rows)}]");

    public static string Refusal(string code, string detail = "A sentence.", string data = "null") =>
        $$"""{"success":false,"error":"{{code}}","detail":"{{detail}}","data":{{data}}}""";

    /// <summary>The digits of a hash that holds this number.</summary>
    public static string Hash(int number) => $"{number:x8}".PadRight(40, '0');

    /// <summary>A torrent of the list; more fields in front, where they win over none.</summary>
    public static string Torrent(long id, int hash, string more = "") =>
        $$"""{"id":{{id}},"hash":"{{Hash(hash)}}","name":"name {{hash}}","download_state":"downloading","active":true,"download_present":false,"download_finished":false,"progress":0.5,"size":1000{{(more.Length > 0 ? "," : "")}}{{more}}}""";

    public static string Complete(long id, int hash, string more = "") =>
        $$"""{"id":{{id}},"hash":"{{Hash(hash)}}","name":"name {{hash}}","download_state":"cached","active":false,"download_present":true,"download_finished":true,"progress":1,"size":1000{{(more.Length > 0 ? "," : "")}}{{more}}}""";

    public static string Queued(long id, int hash) => $$"""{"id":{{id}},"hash":"{{Hash(hash)}}","name":"name {{hash}}","type":"torrent","created_at":"2026-01-01T10:00:00Z"}""";

    public static SingleTarget Target(int hash) => SingleTarget.Parse(Hash(hash));

    public static MagnetLink Magnet(int hash) => MagnetLink.Parse($"magnet:?xt=urn:btih:{Hash(hash)}");
}
