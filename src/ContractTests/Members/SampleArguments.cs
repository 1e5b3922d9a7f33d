using System.Reflection;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests.Members;

/// <summary>Legal arguments for any operation, so that nothing but what a fact is about can refuse it.</summary>
internal sealed record SampleArguments
{
    /// <summary>The torrents that a member is called for.</summary>
    public required MultiTarget? Targets { get; init; }

    /// <summary>What is added.</summary>
    public required AddRequest Add { get; init; }

    /// <summary>A category of the fact's own.</summary>
    public required string Category { get; init; }

    /// <summary>The argument for one parameter. A parameter of a new kind fails the fact until it is taught here.</summary>
    public object? Make(Member member, ParameterInfo parameter, CancellationToken cancellationToken) => (parameter?.ParameterType, parameter?.Name) switch
    {
        ({ } type, _) when type == typeof(CancellationToken) => cancellationToken,
        ({ } type, _) when type == typeof(MultiTarget) => Targets,
        ({ } type, _) when type == typeof(SingleTarget) => Targets?.Targets[0],
        ({ } type, _) when type == typeof(AddRequest) => Add,
        ({ } type, _) when type == typeof(TorrentQuery) => null,
        ({ } type, _) when type == typeof(RemoveData) => RemoveData.Keep,
        ({ } type, _) when type == typeof(Category) => new Category { Name = Category },
        (_, "category") => Category,
        (_, "categories") => (IReadOnlyCollection<string>)[Category],
        (_, "tags") => (IReadOnlyCollection<string>)["contract-a"],
        (_, "tracker" or "replacement") => SampleTorrents.TrackerOf(Guid.NewGuid(), parameter!.Name!),
        (_, "trackers") => (IReadOnlyCollection<string>)[SampleTorrents.TrackerOf(Guid.NewGuid(), "new")],
        (_, "tier") => 0,
        _ => throw new NotSupportedException($"{member} has a parameter that the suites do not know: teach SampleArguments about {parameter}."),
    };
}
