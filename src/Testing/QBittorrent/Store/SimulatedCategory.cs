namespace TorrentApi.Testing.QBittorrent.Store;

/// <summary>A category of a <see cref="QBittorrentServer"/>.</summary>
internal sealed record SimulatedCategory(string Name, string SavePath)
{
    /// <summary>True for names that every version takes: parts between single slashes.</summary>
    public static bool IsValidName(string name) =>
        name.Length > 0 && !name.Contains('\\', StringComparison.Ordinal) && name.Split('/').All(part => part.Length > 0);
}
