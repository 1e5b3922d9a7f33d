using System.Diagnostics;
using System.Text;

namespace TorrentApi.Automation.Tests;

/// <summary>The program as a process of its own, as <c>dotnet run</c> starts it.</summary>
internal sealed class SampleProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly CancellationTokenSource _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private SampleProcess(Process process)
    {
        _process = process;
        _patience.CancelAfter(Patience);
    }

    /// <summary>Starts it with these settings on its command line.</summary>
    public static SampleProcess Start(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Automation.dll"), .. settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        return new SampleProcess(Process.Start(new ProcessStartInfo(host, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    /// <summary>Reads what it says until a line has this part.</summary>
    public async Task UntilSaidAsync(string part)
    {
        while (await _process.StandardOutput.ReadLineAsync(_patience.Token) is { } line)
        {
            _said.AppendLine(line);
            if (line.Contains(part, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"It ended without '{part}'. It said:{Environment.NewLine}{_said}");
    }

    /// <summary>All that it says to its end, and how it ended.</summary>
    public async Task<(int ExitCode, IReadOnlyList<string> Lines)> EndAsync()
    {
        var mistakes = _process.StandardError.ReadToEndAsync(_patience.Token);
        _said.Append(await _process.StandardOutput.ReadToEndAsync(_patience.Token)).Append(await mistakes);
        await _process.WaitForExitAsync(_patience.Token);
        return (_process.ExitCode, _said.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(_patience.Token);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        _patience.Dispose();
    }
}
