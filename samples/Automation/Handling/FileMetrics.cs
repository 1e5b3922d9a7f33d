using System.Diagnostics.Metrics;

namespace Automation.Handling;

/// <summary>The program's own metric, beside those of the clients: how many files were handled, and how that ended.</summary>
internal sealed class FileMetrics(IMeterFactory meters)
{
    public const string MeterName = "Automation";
    public const string Done = "done";
    public const string Failed = "failed";

    private readonly Counter<long> _files = meters.Create(MeterName).CreateCounter<long>("automation.files", "{file}", "Files of the inbox that were put away.");

    public void Count(string outcome, string? client)
    {
        if (client is null) _files.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        else _files.Add(1, new KeyValuePair<string, object?>("outcome", outcome), new KeyValuePair<string, object?>("client", client));
    }
}
