using System.Reflection;

namespace TorrentApi.ContractTests.Members;

/// <summary>Every operation of the core and of every feature, found by reflection so that a new one cannot be forgotten.</summary>
internal static class MemberCatalog
{
    private const string FeatureSuffix = "Feature";

    /// <summary>The feature interfaces of the core library.</summary>
    public static IReadOnlyList<Type> Features { get; } =
        [.. typeof(ITorrentApi).Assembly.GetExportedTypes().Where(type => type.IsInterface && type.Name.EndsWith(FeatureSuffix, StringComparison.Ordinal))];

    /// <summary>All operations.</summary>
    public static IReadOnlyList<Member> All { get; } =
        [.. Features.Prepend(typeof(ITorrentApi)).SelectMany(type => type.GetMethods(), (type, method) => new Member(type, method)).Where(IsOperation)];

    /// <summary>The names of those that pass, as the data of a theory.</summary>
    public static TheoryData<string> Where(Func<Member, bool> condition) => [.. All.Where(condition).Select(member => member.Name)];

    /// <summary>The operation of this name; skips the fact where the backend never has its feature.</summary>
    public static Member Find(string name, ITorrentApi api)
    {
        var member = All.Single(member => member.Name == name);
        if (member.FindOn(api) is null) Assert.Skip($"{api?.Backend} never has {member.Interface.Name}");
        return member;
    }

    /// <summary>The feature of a client; null where the backend never has it.</summary>
    public static object? FindFeature(ITorrentApi api, Type feature) =>
        typeof(ITorrentApi).GetMethod(nameof(ITorrentApi.GetFeature))!.MakeGenericMethod(feature).Invoke(api, null);

    private static bool IsOperation(Member member) => (typeof(Task).IsAssignableFrom(member.Method.ReturnType) || member.IsStream) && !member.Method.IsStatic;
}
