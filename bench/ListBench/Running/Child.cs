using System.Diagnostics;

namespace TorrentApi.ListBench.Running;

/// <summary>This program, started once more, spoken to by lines.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    public Child(params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var arg in args) start.ArgumentList.Add(arg);
        _process = Process.Start(start)!;
    }

    /// <summary>How long a child takes from its start to its end.</summary>
    public static async Task<double> TimeAsync(params IEnumerable<string> args)
    {
        var start = Stopwatch.GetTimestamp();
        using var child = new Child(args);
        await child._process.WaitForExitAsync();
        return child._process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException("A child failed.");
    }

    public async Task<string> ReadAsync() => await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A child ended early.");

    public async Task<string> AskAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        return await ReadAsync();
    }

    /// <summary>Closes its input, which ends it.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(10));
        _process.Dispose();
    }
}
