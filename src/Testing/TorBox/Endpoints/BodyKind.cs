namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>What an endpoint reads its body as.</summary>
internal enum BodyKind
{
    None,
    Json,

    /// <summary>JSON, or nothing.</summary>
    OptionalJson,

    /// <summary>Multipart or URL-encoded; clients send both.</summary>
    Form,
}
