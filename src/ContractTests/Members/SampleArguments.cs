using System.Net;
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
    public object? Make(Member member, ParameterInfo parameter, CancellationToken cancellationToken) =>
        MakeByType(parameter?.ParameterType, cancellationToken) ?? MakeByName(member, parameter);

    /// <summary>The argument that its type alone tells; null where it does not.</summary>
    public object? MakeByType(Type? parameter, CancellationToken cancellationToken) => parameter switch
    {
        { } type when type == typeof(CancellationToken) => cancellationToken,
        { } type when type == typeof(MultiTarget) => Targets,
        { } type when type == typeof(SingleTarget) => Targets?.Targets[0],
        { } type when type == typeof(AddRequest) => Add,
        { } type when type == typeof(RemoveData) => RemoveData.Keep,
        { } type when type == typeof(Category) => new Category { Name = Category },
        { } type when type == typeof(ContentPriority) => ContentPriority.High,
        { } type when type == typeof(SpeedProfile) => SpeedProfile.Normal,
        { } type when type == typeof(ShareLimits) => new ShareLimits { Ratio = Limit<double>.At(2) },
        { } type when type == typeof(PickingOptions) => new PickingOptions { Sequential = true },
        { } type when type == typeof(ByteRange) => default(ByteRange),
        { } type when type == typeof(IReadOnlyCollection<InfoHash>) => (IReadOnlyCollection<InfoHash>)[Add.Source.Hash!.Value],
        { } type when type == typeof(IReadOnlyCollection<IPEndPoint>) => (IReadOnlyCollection<IPEndPoint>)[new IPEndPoint(IPAddress.Loopback, 9)],
        { } type when type == typeof(IReadOnlyCollection<IPAddress>) => (IReadOnlyCollection<IPAddress>)[IPAddress.Parse("192.0.2.7")],
        _ => null,
    };

    private object? MakeByName(Member member, ParameterInfo? parameter) => (parameter?.ParameterType, parameter?.Name) switch
    {
        ({ } type, _) when type == typeof(MultiTarget) || type == typeof(SingleTarget) || type == typeof(TorrentQuery) || type == typeof(ChangeCursor) => null,
        (_, "path") when member.Interface == typeof(ITransferFeature) => null,
        (_, "path" or "newPath") => $"contract/{parameter!.Name}",
        (_, "savePath") => "/contract",
        (_, "name") => "another name",
        (_, "rate") => 64L * 1024,
        (_, "file") => 0,
        (_, "files") => (IReadOnlyCollection<int>)[0],
        (_, "webSeed") => SampleTorrents.TrackerOf(Guid.NewGuid(), "seed"),
        (_, "webSeeds") => (IReadOnlyCollection<string>)[SampleTorrents.TrackerOf(Guid.NewGuid(), "seed")],
        (_, "category") => Category,
        (_, "categories") => (IReadOnlyCollection<string>)[Category],
        (_, "tags") => (IReadOnlyCollection<string>)["contract-a"],
        (_, "tracker" or "replacement") => SampleTorrents.TrackerOf(Guid.NewGuid(), parameter!.Name!),
        (_, "trackers") => (IReadOnlyCollection<string>)[SampleTorrents.TrackerOf(Guid.NewGuid(), "new")],
        (_, "tier") => 0,
        _ => throw new NotSupportedException($"{member} has a parameter that the suites do not know: teach SampleArguments about {parameter}."),
    };
}
