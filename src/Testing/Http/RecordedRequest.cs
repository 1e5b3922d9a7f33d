namespace TorrentApi.Testing;

/// <summary>A request that reached a simulated server, without its secrets.</summary>
public sealed record RecordedRequest
{
    /// <summary>Such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Such as <c>/api/v2/torrents/info</c>, decoded, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The parameters of query and body; passwords, settings and addresses, which may hold passkeys, read <c>***</c>.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>How many files came with it.</summary>
    public int FileCount { get; init; }

    /// <summary>What was answered, whether or not the answer arrived.</summary>
    public required int Status { get; init; }

    /// <summary>False where the version that was asked has no such route, or the simulator does not play it.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>Method, path and status.</summary>
    public override string ToString() => $"{Method} {Path}: {Status}";
}
