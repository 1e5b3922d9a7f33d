using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using TorrentApi.Conventions.Tests.Support;
using TorrentApi.Conventions.Tests.Types;

namespace TorrentApi.Conventions.Tests.PublicApi;

/// <summary>The public API of an assembly as text: a line per type, and below it, indented, a line per member. Always in the same order.</summary>
/// <remarks>Facts of contract suites are left out: nobody calls them, and their names are told by every test run.</remarks>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static string Of(Product product)
    {
        var types = product.PublicTypes.OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(TypeText.Declared, StringComparer.Ordinal);
        var spaces = types.GroupBy(type => type.Namespace, StringComparer.Ordinal).Select(space => $"namespace {space.Key}\n\n{string.Join('\n', space.Select(Of))}");
        return $"# The public API of {product.AssemblyName}, written and compared by tests/Conventions.Tests.\n\n{string.Join('\n', spaces)}";
    }

    public static string Of(Type type) => $"{Header(type)}\n{string.Concat(Lines(type).Select(member => $"    {member}\n"))}";

    private static IEnumerable<string> Lines(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type)) return [];
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");

        var blocks = new ExtensionBlocks(type);
        return type.GetMembers(Declared)
            .Where(member => member is not MethodInfo method || (!blocks.Implements(method) && !Members.IsFact(method)))
            .OrderBy(Rank, StringComparer.Ordinal)
            .Select(MemberText.Of)
            .OfType<string>()
            .Concat(blocks.Members)
            .GroupBy(text => text, StringComparer.Ordinal)
            .Select(same => same.Key);
    }

    private static string Rank(MemberInfo member)
    {
        var kind = member switch
        {
            FieldInfo { IsLiteral: true } => 0,
            FieldInfo => 1,
            ConstructorInfo => 2,
            PropertyInfo => 3,
            EventInfo => 4,
            MethodInfo { IsSpecialName: true } => 6,
            _ => 5,
        };
        return $"{kind} {member.Name} {MemberText.Of(member)}";
    }

    private static string Header(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type) && type.GetMethod("Invoke") is { } invoke)
            return $"{Attributes(type)}delegate {MemberText.Of(invoke, "")!.Replace(" Invoke(", $" {TypeText.Declared(type)}(", StringComparison.Ordinal)}";

        var generics = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToArray();
        return $"{Attributes(type)}{Modifiers(type)}{Kind(type)} {TypeText.Declared(type)}{Bases(type)}{ParameterText.Constraints(generics)}";
    }

    private static string Attributes(Type type)
    {
        List<string> attributes = [];
        if (type.IsDefined(typeof(FlagsAttribute))) attributes.Add("[Flags] ");
        if (type.IsDefined(typeof(ObsoleteAttribute))) attributes.Add("[Obsolete] ");
        if (type.GetCustomAttribute<ExperimentalAttribute>() is { } experimental) attributes.Add($"[Experimental(\"{experimental.DiagnosticId}\")] ");
        return string.Concat(attributes);
    }

    private static string Modifiers(Type type) => type switch
    {
        { IsEnum: true } or { IsInterface: true } => "",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : ""),
        { IsAbstract: true, IsSealed: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        _ => IsRecord(type) ? "record" : "class",
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared, [typeof(System.Text.StringBuilder)]) is not null;

    private static string Bases(Type type)
    {
        if (type.IsEnum) return Enum.GetUnderlyingType(type) is var number && number == typeof(int) ? "" : $" : {TypeText.Of(number, NullableFlags.None)}";

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces()
            .Except(inherited)
            .Where(one => !(IsRecord(type) && one.Name == "IEquatable`1"))
            .Select(one => TypeText.Of(one, NullableFlags.None))
            .Order(StringComparer.Ordinal);
        var first = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [TypeText.Of(parent, NullableFlags.None)] : (string[])[];
        var all = string.Join(", ", first.Concat(interfaces));
        return all.Length == 0 ? "" : $" : {all}";
    }
}
