using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace TorrentApi.Testing.Tests.NodeClients;

/// <summary>Runs a script of <c>tests/NodeClients</c> with node: a client that others wrote, against a simulated server.</summary>
internal static class NodeClient
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    /// <summary>Runs the script and returns the JSON value that it prints. The running test is skipped, or failed where servers are required, without node.</summary>
    /// <param name="script">Such as <c>qbittorrent.mjs</c>.</param>
    /// <param name="arguments">What the script takes; the address of the server first, by custom.</param>
    public static async Task<JsonElement> RunAsync(string script, params IReadOnlyList<string> arguments)
    {
        var path = await NodePackages.PlaceAsync(script);
        var (code, output, errors) = await ExecuteAsync("node", [path, .. arguments], Path.GetDirectoryName(path)!, Deadline);
        if (code != 0) Assert.Fail($"node {script} ended with {code}: {errors}");

        using var json = JsonDocument.Parse(output);
        return json.RootElement.Clone();
    }

    /// <summary>Runs a program to its end; it is ended with its children where the deadline or the test's own end comes first.</summary>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static async Task<(int Code, string Output, string Errors)> ExecuteAsync(string program, IReadOnlyList<string> arguments, string folder, TimeSpan deadline)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(deadline);
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
