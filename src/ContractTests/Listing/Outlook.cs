using System.Reflection;
using TorrentApi.ContractTests.Members;
using Xunit.Sdk;
using Xunit.v3;

namespace TorrentApi.ContractTests.Listing;

/// <summary>What is known of a host before its tests run.</summary>
internal sealed record Outlook
{
    /// <summary>True where there is no server.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>True where nobody else uses the server.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Null where only the server can tell.</summary>
    public Abilities? Abilities { get; init; }

    /// <summary>False for a fact that needs what the host has not.</summary>
    public bool Concerns(MethodInfo fact) => NeedsAttribute.Of(fact).All(needs => (needs.Alone is null || IsExclusive) && (!needs.Native || Abilities?.HasNative != false) && Has(needs.Capabilities));

    /// <summary>False for a row that needs what the host has not, or is about a member of a feature that the adapter never has.</summary>
    public bool Concerns(ITestCase test)
    {
        if (Abilities is null || test is not XunitTestCase { TestMethodArguments: { Length: > 0 } row } theory) return true;
        if (!NeedsAttribute.Of(theory.TestMethod.Method).All(needs => Has(needs.CapabilitiesOf(row)))) return false;

        var member = MemberCatalog.All.FirstOrDefault(member => member.Name == row[0] as string);
        return member is null || member.Interface == typeof(ITorrentApi) || Abilities.Features.Contains(member.Interface);
    }

    private bool Has(IEnumerable<Capability> needed) => Abilities is null || needed.All(Abilities.Capabilities.Contains);
}
