namespace TorrentApi.RealServers.Tests.Differential;

/// <summary>Where the simulator does not answer as the real server does.</summary>
/// <param name="Version">Of the server; <c>*</c> for every one.</param>
/// <param name="Step">The beginning of the step's text.</param>
/// <param name="Reason">Why it may stay so.</param>
internal sealed record Difference(string Version, string Step, string Reason)
{
    public bool Covers(string version, string step) => (Version == "*" || Version == version) && step.StartsWith(Step, StringComparison.Ordinal);
}
