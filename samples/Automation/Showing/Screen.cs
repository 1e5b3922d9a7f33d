using Spectre.Console;

namespace Automation.Showing;

/// <summary>Where everything is shown: lines that stay, and the state of the downloads.</summary>
internal abstract class Screen
{
    /// <summary>A live table on a terminal, lines anywhere else.</summary>
    public static Screen Choose() =>
        AnsiConsole.Profile.Out.IsTerminal && AnsiConsole.Profile.Capabilities.Ansi ? new LiveTable() : new PlainLines();

    /// <summary>Writes a line that stays.</summary>
    public abstract void Tell(string line);

    /// <summary>Lets somebody draw until he is done.</summary>
    public abstract Task RunAsync(Func<Draw, Task> work);
}
