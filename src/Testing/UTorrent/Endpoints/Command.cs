namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>One <c>action=</c>.</summary>
/// <param name="Name">As the request has it.</param>
/// <param name="Run">Does it, inside the server's lock, and adds to the reply.</param>
internal sealed record Command(string Name, Action<Exchange> Run)
{
    /// <summary>True for what came with 3.0.</summary>
    public bool IsLate { get; init; }

    /// <summary>True for what µTorrent Server alone has.</summary>
    public bool IsServerOnly { get; init; }

    /// <summary>True for what only reads, and not the settings.</summary>
    public bool IsForGuests { get; init; }
}
