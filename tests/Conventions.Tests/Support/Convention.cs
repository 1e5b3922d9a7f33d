namespace TorrentApi.Conventions.Tests.Support;

/// <summary>A place that breaks a convention.</summary>
/// <param name="Who">A file, a type or a member: what an <see cref="Exempt"/> names.</param>
/// <param name="What">What is wrong there.</param>
internal sealed record Finding(string Who, string What)
{
    public override string ToString() => $"{Who}: {What}";
}

/// <summary>What a convention lets pass.</summary>
/// <param name="Who">As in <see cref="Finding"/>.</param>
/// <param name="Reason">Why it may.</param>
internal sealed record Exempt(string Who, string Reason);

/// <summary>Tells of all breaks of a convention at once.</summary>
internal static class Convention
{
    /// <summary>Fails for every finding that is not exempt, and for every exemption that is needed no more.</summary>
    public static void Holds(IEnumerable<Finding> findings, params IReadOnlyList<Exempt> exemptions)
    {
        var all = findings.ToList();
        var exempt = exemptions.Select(one => one.Who).ToHashSet(StringComparer.Ordinal);
        var broken = all.Where(finding => !exempt.Contains(finding.Who)).Select(finding => finding.ToString());
        var stale = exempt.Except(all.Select(finding => finding.Who), StringComparer.Ordinal).Select(who => $"{who}: needs no exemption any more; take it out");
        string[] told = [.. broken.Concat(stale).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (told.Length > 0) Assert.Fail($"{told.Length} against the convention:{Environment.NewLine}{string.Join(Environment.NewLine, told)}");
    }
}
