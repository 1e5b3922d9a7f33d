namespace TorrentApi.Testing.Http;

/// <summary>A file of a multipart body.</summary>
/// <param name="Name">The file name that the client told.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record WireFile(string Name, byte[] Bytes)
{
    /// <summary>The name of the form's field.</summary>
    public string Field { get; init; } = "";
}
