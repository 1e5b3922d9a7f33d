using Spectre.Console;
using TorrentApi;

namespace Quickstart;

/// <summary>Shows the torrents as they are now.</summary>
/// <param name="torrents">The latest answer of the server.</param>
/// <param name="note">What is wrong at the moment; null for nothing.</param>
internal delegate void Show(IReadOnlyList<Torrent> torrents, string? note);

/// <summary>Where progress is shown while a job watches.</summary>
internal abstract class Screen
{
    /// <summary>A live table on a terminal, lines anywhere else.</summary>
    public static Screen Choose() =>
        AnsiConsole.Profile.Out.IsTerminal && AnsiConsole.Profile.Capabilities.Ansi ? new LiveTable() : new PlainLines();

    public abstract Task RunAsync(Func<Show, Task> watch);
}
