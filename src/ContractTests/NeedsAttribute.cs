using System.Reflection;

namespace TorrentApi.ContractTests;

/// <summary>
/// What a promise, or all of a suite, needs of the server. Where it is known before that the server lacks it, <see cref="PromiseFramework"/> does not list the
/// fact; otherwise it is skipped. That the server tells of its lack is asserted by <see cref="CapabilitiesContract"/>.
/// </summary>
/// <param name="capabilities">All of them are needed.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class NeedsAttribute(params Capability[] capabilities) : Attribute
{
    /// <summary>All of them are needed.</summary>
    public IReadOnlyList<Capability> Capabilities { get; } = capabilities;

    /// <summary>True where each row of a theory names one more, as an argument.</summary>
    public bool RowNamesOne { get; init; }

    /// <summary>True for a fact about what is one backend's alone: an adapter without any is none of its business.</summary>
    public bool Native { get; init; }

    /// <summary>What the fact changes that is not its own, such as "the server's list of bans": it runs only where nobody else uses the server. Null for nothing.</summary>
    public string? Alone { get; init; }

    /// <summary>The needs of a fact and those of its suite.</summary>
    internal static IReadOnlyList<NeedsAttribute> Of(MethodInfo fact) =>
        [.. fact.GetCustomAttributes<NeedsAttribute>(), .. fact.DeclaringType?.GetCustomAttributes<NeedsAttribute>() ?? []];

    /// <summary>All that is needed for one row of a fact.</summary>
    internal IEnumerable<Capability> CapabilitiesOf(IEnumerable<object?> row) => RowNamesOne ? Capabilities.Concat(row.OfType<Capability>()) : Capabilities;
}
