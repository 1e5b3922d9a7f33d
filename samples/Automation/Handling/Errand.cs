namespace Automation.Handling;

/// <summary>One file on its way to its client.</summary>
internal sealed class Errand(Arrival arrival, Rule rule)
{
    public Arrival Arrival => arrival;

    public Rule Rule => rule;

    /// <summary>When the client accepted it without showing it; null before that.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    public string FileName => Path.GetFileName(arrival.Path);
}
