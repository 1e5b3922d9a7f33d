using Automation.Handling;

namespace Automation;

/// <summary>The section "Automation" of the configuration. It is read when the program starts.</summary>
internal sealed class AutomationOptions
{
    public const string Section = "Automation";

    /// <summary>The watched folder; it is made where it is missing. <c>done</c> and <c>failed</c> lie in it.</summary>
    public string Folder { get; set; } = "inbox";

    /// <summary>The first that matches decides; a file that none matches goes to <c>failed</c>.</summary>
    public IList<Rule> Rules { get; } = [];

    /// <summary>The pause between two looks at the folder. A file is taken when it was the same at two looks.</summary>
    public TimeSpan LookInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a client is left alone after a failure, where it does not ask for more.</summary>
    public TimeSpan RetryInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a torrent may be accepted and not shown before its file counts as failed.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The pause between two looks at a client, for the table.</summary>
    public TimeSpan RefreshInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often the metrics are exported; they are at the end too.</summary>
    public TimeSpan MetricsInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Where metrics are sent by OTLP, such as <c>http://collector:4317</c>; null prints them.</summary>
    public Uri? OtlpEndpoint { get; set; }
}
