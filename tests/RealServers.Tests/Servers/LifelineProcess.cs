using System.Diagnostics;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>
/// A child process that never outlives this one, however this one ends: a watcher beside it reads the pipe that we hold, and kills the child
/// when the pipe closes. (The kernel's parent-death signal will not do: it fires when the starting <em>thread</em> ends.)
/// </summary>
internal sealed class LifelineProcess : IDisposable
{
    // The shell turns into the program, so the process id is the program's own; the watcher keeps it as $$. It carries out the signal that we
    // write, and SIGKILL when nobody is left to write one - but only while that id still works in our directory and was not given away.
    private const string Script = """
        exec 3<&0
        { read -r signal <&3 || signal=KILL; [ "/proc/$$/cwd" -ef . ] && kill -s "$signal" "$$"; } >/dev/null 2>&1 &
        log=$1; shift
        exec "$@" </dev/null 3<&- >>"$log" 2>&1
        """;

    private readonly Process process;
    private readonly StreamWriter lifeline;

    private LifelineProcess(Process process)
    {
        this.process = process;
        lifeline = process.StandardInput;
        Id = process.Id;
    }

    public int Id { get; }

    public bool HasExited => process.HasExited;

    /// <summary>Starts a program in a directory of its own; what it prints is appended to <paramref name="logFile"/>.</summary>
    public static LifelineProcess Start(string directory, string logFile, params ReadOnlySpan<string> command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "lifeline", logFile, .. command])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        start.Environment["HOME"] = directory;
        return new(Process.Start(start) ?? throw new InvalidOperationException("/bin/sh did not start."));
    }

    /// <summary>Sends SIGTERM, then SIGKILL if the process is still there after <paramref name="patience"/>; returns when it is gone.</summary>
    public async Task TerminateAsync(TimeSpan patience)
    {
        if (process.HasExited) return;

        using var deadline = new CancellationTokenSource(patience);
        try
        {
            await lifeline.WriteLineAsync("TERM");
            await lifeline.FlushAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // Too slow, or it was faster and took the pipe's other end along.
            await KillAsync();
        }
    }

    /// <summary>Sends SIGKILL; returns when the process is gone.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        // Process.Dispose leaves a stream open that someone has asked for.
        lifeline.Dispose();
        process.Dispose();
    }
}
