using System.Globalization;

namespace TorrentApi.ListBench.Running;

/// <summary>Where and when.</summary>
internal static class Machine
{
    private const string ModelLine = "model name";

    public static string Describe() =>
        string.Create(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}");

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(ModelLine, StringComparison.Ordinal)) : null;
        return line is null ? "a processor that does not tell its name" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
