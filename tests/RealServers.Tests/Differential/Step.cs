namespace TorrentApi.RealServers.Tests.Differential;

/// <summary>One request of the script. Torrents are named in braces, such as <c>{single}</c>, and get their id when it is sent.</summary>
/// <param name="Method">Of HTTP.</param>
/// <param name="Path">Below <c>api/v2/</c>, with the query.</param>
internal sealed record Step(string Method, string Path)
{
    /// <summary>Sent url-encoded; with files, as parts of a multipart body. Null for no body.</summary>
    public IReadOnlyList<(string Name, string Value)>? Form { get; init; }

    /// <summary>File names and contents.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Files { get; init; } = [];

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>A body of another content type than a form.</summary>
    public string? Json { get; init; }

    /// <summary>Sent without the session.</summary>
    public bool IsStranger { get; init; }

    /// <summary>True for what may be asked again until the server shows what it accepted: it does so late.</summary>
    public bool IsRead => Method == "GET" && Path.StartsWith("torrents/", StringComparison.Ordinal);

    public override string ToString()
    {
        var form = Form is null ? "" : " " + string.Join('&', Form.Select(field => $"{field.Name}={field.Value}"));
        var files = string.Concat(Files.Select(file => $" <{file.Name}>"));
        var headers = string.Concat(Headers.Select(header => $" {header.Name}: {header.Value}"));
        return $"{Method} {Path}{form}{files}{headers}{(Json is null ? "" : " json")}{(IsStranger ? " (no session)" : "")}".ReplaceLineEndings("|");
    }
}
