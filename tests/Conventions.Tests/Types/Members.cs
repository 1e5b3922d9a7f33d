using System.Reflection;
using System.Runtime.CompilerServices;
using TorrentApi.Conventions.Tests.PublicApi;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Types;

/// <summary>What the rules about types look at.</summary>
internal static class Members
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>The types that a person wrote.</summary>
    public static IEnumerable<Type> Written(Product product) => product.Assembly.GetTypes().Where(type =>
        !type.FullName!.Contains('<', StringComparison.Ordinal) && !IsGenerated(type) && type.Namespace?.StartsWith("TorrentApi", StringComparison.Ordinal) == true);

    /// <summary>The methods that callers see and that this type brings: no accessors, no operators, nothing that the runtime's own types dictate.</summary>
    public static IEnumerable<MethodInfo> PublicMethods(Type type) => type.GetMethods(Declared).Where(method =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
        && !method.IsSpecialName
        && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !typeof(Delegate).IsAssignableFrom(type)
        && !IsFact(method)
        && !IsForeign(method));

    /// <summary>The public methods of all products.</summary>
    public static IEnumerable<MethodInfo> AllPublicMethods => Product.All.SelectMany(product => product.PublicTypes).SelectMany(PublicMethods);

    /// <summary>"ITorrentApi.AddAsync".</summary>
    public static string Name(MemberInfo member) => member is Type type ? TypeText.Declared(type) : $"{TypeText.Declared(member.DeclaringType!)}.{member.Name}";

    /// <summary>A fact of a contract suite: its name is a sentence, and only a runner calls it.</summary>
    public static bool IsFact(MethodInfo method) => method.GetCustomAttributes().Any(attribute => attribute is Xunit.v3.IFactAttribute);

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>True where another library wrote the signature: an override of its method, or its interface.</summary>
    private static bool IsForeign(MethodInfo method)
    {
        if (!IsOurs(method.GetBaseDefinition().DeclaringType!)) return true;
        if (method.DeclaringType!.IsInterface || method.IsStatic) return false;

        return method.DeclaringType.GetInterfaces()
            .Where(contract => !IsOurs(contract))
            .Any(contract => method.DeclaringType.GetInterfaceMap(contract).TargetMethods.Contains(method));
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("TorrentApi.", StringComparison.Ordinal);
}
