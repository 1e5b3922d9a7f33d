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

    /// <summary>The operations that are one backend's alone: those of the adapter's own type, and of the parts that it shows as properties.</summary>
    public static IReadOnlyList<Member> NativeOf(ITorrentApi api)
    {
        ArgumentNullException.ThrowIfNull(api);
        var core = typeof(ITorrentApi).GetMethods().Select(method => method.Name).ToHashSet(StringComparer.Ordinal);
        return [.. PartsOf(api).Select(part => part.PropertyType).Prepend(api.GetType())
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), (type, method) => new Member(type, method))
            .Where(member => IsOperation(member) && !(member.Interface == api.GetType() && core.Contains(member.Method.Name)))];
    }

    /// <summary>The properties of an adapter that group operations of its own: classes of its own assembly.</summary>
    public static IEnumerable<PropertyInfo> PartsOf(ITorrentApi api)
    {
        ArgumentNullException.ThrowIfNull(api);
        return api.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType is { IsClass: true } part && part.Assembly == api.GetType().Assembly);
    }

    private static bool IsOperation(Member member) => (typeof(Task).IsAssignableFrom(member.Method.ReturnType) || member.IsStream) && !member.Method.IsStatic;
}
