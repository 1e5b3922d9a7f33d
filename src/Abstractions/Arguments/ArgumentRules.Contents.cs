using System.Net;
using System.Runtime.CompilerServices;

namespace TorrentApi;

public static partial class ArgumentRules
{
    /// <summary>Refuses the index of a file that is below 0.</summary>
    public static void CheckFile(int file, [CallerArgumentExpression(nameof(file))] string? parameter = null) => ArgumentOutOfRangeException.ThrowIfNegative(file, parameter);

    /// <summary>Refuses indexes of which one is below 0, and a priority that does not exist; no file is legal.</summary>
    public static void CheckPriority(
        IReadOnlyCollection<int> files, ContentPriority priority, [CallerArgumentExpression(nameof(files))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(files, parameter);
        foreach (var file in files) CheckFile(file, parameter);
        CheckDefined(priority, nameof(priority));
    }

    /// <summary>
    /// Refuses a renaming inside a torrent whose present path is empty, or whose new path is empty, absolute, has a control character or <c>\</c>, or an
    /// empty part, <c>.</c> or <c>..</c> between its <c>/</c>: it would leave the torrent's folder.
    /// </summary>
    public static void CheckContentPaths(string path, string newPath, [CallerArgumentExpression(nameof(newPath))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(newPath, parameter);
        if (HasControl(newPath) || newPath.Contains('\\', StringComparison.Ordinal) || newPath.Split('/').Any(part => part.Trim() is "" or "." or ".."))
            throw new ArgumentException("A path inside a torrent is relative, its parts joined by /, none of them empty, . or .., without \\ and control characters.", parameter);
    }

    /// <summary>Refuses a path on the server that is blank or has a control character.</summary>
    public static void CheckServerPath(string path, [CallerArgumentExpression(nameof(path))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(path, parameter);
        CheckSavePath(path, parameter);
    }

    /// <summary>Refuses the name of a torrent that is blank or has a control character.</summary>
    public static void CheckName(string name, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        CheckTorrentName(name, parameter);
    }

    /// <summary>Refuses peers of which one is null or has port 0; none is legal.</summary>
    public static void CheckPeers(IReadOnlyCollection<IPEndPoint> peers, [CallerArgumentExpression(nameof(peers))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(peers, parameter);
        if (peers.Any(peer => peer is null or { Port: 0 })) throw new ArgumentException("A peer is an address with a port other than 0.", parameter);
    }

    /// <summary>Refuses addresses of which one is null; none is legal.</summary>
    public static void CheckAddresses(IReadOnlyCollection<IPAddress> addresses, [CallerArgumentExpression(nameof(addresses))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(addresses, parameter);
        if (addresses.Contains(null!)) throw new ArgumentException("One of the addresses is null.", parameter);
    }

    /// <summary>Refuses a new web seed that is no absolute http, https or ftp address, or has a blank, a control character or <c>|</c>.</summary>
    public static void CheckWebSeed(string webSeed, [CallerArgumentExpression(nameof(webSeed))] string? parameter = null)
    {
        CheckWebSeedText(webSeed, parameter);
        if (webSeed.Contains(' ', StringComparison.Ordinal) || !Uri.TryCreate(webSeed, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "ftp"))
            throw new ArgumentException("A web seed is an absolute http, https or ftp address without blanks.", parameter);
    }

    /// <summary>Refuses new web seeds of which one is refused by <see cref="CheckWebSeed"/>; none is legal.</summary>
    public static void CheckWebSeeds(IReadOnlyCollection<string> webSeeds, [CallerArgumentExpression(nameof(webSeeds))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(webSeeds, parameter);
        foreach (var webSeed in webSeeds) CheckWebSeed(webSeed, parameter);
    }

    /// <summary>Refuses the text of a web seed, as a server may list it, that is empty, or has a control character, <c>|</c> or a blank at either end.</summary>
    public static void CheckWebSeedText(string webSeed, [CallerArgumentExpression(nameof(webSeed))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(webSeed, parameter);
        if (webSeed.Length == 0 || HasControl(webSeed) || HasEdgeBlank(webSeed) || webSeed.Contains('|', StringComparison.Ordinal))
            throw new ArgumentException("A web seed is not empty and has no control character, no | and no blank at either end.", parameter);
    }

    /// <summary>Refuses texts of which one is no legal text of a web seed; none is legal.</summary>
    public static void CheckWebSeedTexts(IReadOnlyCollection<string> webSeeds, [CallerArgumentExpression(nameof(webSeeds))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(webSeeds, parameter);
        foreach (var webSeed in webSeeds) CheckWebSeedText(webSeed, parameter);
    }

    /// <summary>Refuses a part of a file that begins below 0 or is empty.</summary>
    public static void CheckRange(ByteRange range, [CallerArgumentExpression(nameof(range))] string? parameter = null)
    {
        if (range.Offset < 0 || range.Length <= 0) throw new ArgumentOutOfRangeException(parameter, range, "A part of a file begins at 0 or later and holds at least one byte.");
    }

    /// <summary>Refuses hashes of which one is empty; none at all is legal.</summary>
    public static void CheckHashes(IReadOnlyCollection<InfoHash> hashes, [CallerArgumentExpression(nameof(hashes))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(hashes, parameter);
        if (hashes.Any(hash => hash.IsEmpty)) throw new ArgumentException("One of the hashes is empty.", parameter);
    }
}
