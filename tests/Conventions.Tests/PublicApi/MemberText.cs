using System.Reflection;
using System.Runtime.CompilerServices;

namespace TorrentApi.Conventions.Tests.PublicApi;

/// <summary>Members as C# declares them, one line each; null where nobody outside sees them or the compiler made them.</summary>
internal static class MemberText
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "==", ["op_Inequality"] = "!=", ["op_LessThan"] = "<", ["op_LessThanOrEqual"] = "<=", ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=", ["op_Addition"] = "+", ["op_Subtraction"] = "-", ["op_BitwiseOr"] = "|", ["op_BitwiseAnd"] = "&",
    };

    public static string? Of(MemberInfo member) => member switch
    {
        FieldInfo field => Of(field),
        ConstructorInfo constructor => Of(constructor),
        PropertyInfo property => Of(property, Modifiers(property.GetMethod ?? property.SetMethod!)),
        EventInfo happening => Of(happening),
        MethodInfo method when !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal) => Of(method, Modifiers(method)),
        _ => null,
    };

    /// <param name="property">The member.</param>
    /// <param name="modifiers">What stands before its type.</param>
    /// <param name="owner">What stands before its name: the receiver of an extension.</param>
    public static string? Of(PropertyInfo property, string modifiers, string owner = "")
    {
        if (property.Name == "EqualityContract" || (Visible(property.GetMethod) ?? Visible(property.SetMethod)) is not { } leader) return null;

        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{ParameterText.List(index)}]" : property.Name;
        var accessors = string.Join(' ', new[] { Accessor(property.GetMethod, leader), Accessor(property.SetMethod, leader) }.OfType<string>());
        return $"{modifiers}{required}{TypeText.Of(property.PropertyType, NullableFlags.Of(property))} {owner}{name} {{ {accessors} }}";
    }

    /// <inheritdoc cref="Of(PropertyInfo, string, string)"/>
    public static string? Of(MethodInfo method, string modifiers, string owner = "")
    {
        if (Visible(method) is null || IsSynthesized(method)) return null;

        var generics = method.GetGenericArguments();
        var result = TypeText.Of(method.ReturnType, NullableFlags.Of(method.ReturnParameter));
        var head = method.Name switch
        {
            "op_Implicit" => $"implicit operator {result}",
            "op_Explicit" => $"explicit operator {result}",
            _ when Operators.TryGetValue(method.Name, out var symbol) => $"{result} operator {symbol}",
            _ => $"{result} {owner}{method.Name}",
        };
        return $"{modifiers}{head}{ParameterText.TypeParameters(generics)}({ParameterText.List(method.GetParameters())}){ParameterText.Constraints(generics)}";
    }

    private static string? Of(FieldInfo field)
    {
        if (!(field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) || field.IsSpecialName) return null;

        var access = field.IsPublic ? "" : "protected ";
        var type = TypeText.Of(field.FieldType, NullableFlags.Of(field));
        return field.IsLiteral
            ? $"{access}const {type} {field.Name} = {ParameterText.Constant(field.GetRawConstantValue(), field.FieldType)}"
            : $"{access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private static string? Of(ConstructorInfo constructor)
    {
        if (Visible(constructor) is null || IsSynthesized(constructor)) return null;

        var name = constructor.DeclaringType!.Name.Split('`')[0];
        return $"{Access(constructor)}{name}({ParameterText.List(constructor.GetParameters())})";
    }

    private static string? Of(EventInfo happening) => Visible(happening.AddMethod) is null
        ? null
        : $"{Modifiers(happening.AddMethod!)}event {TypeText.Of(happening.EventHandlerType!, NullableFlags.Of(happening))} {happening.Name}";

    /// <summary>Equality, printing, copying and deconstruction of records follow from their properties.</summary>
    private static bool IsSynthesized(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || method.Name.Contains('<', StringComparison.Ordinal);

    private static MethodBase? Visible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true } ? method : null;

    private static string Access(MethodBase method) => method.IsPublic ? "" : method.IsFamily ? "protected " : "protected internal ";

    private static string? Accessor(MethodInfo? accessor, MethodBase leader)
    {
        if (Visible(accessor) is null) return null;

        var access = Access(accessor!) == Access(leader) ? "" : Access(accessor!);
        var isInit = accessor!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        return access + (accessor.ReturnType != typeof(void) ? "get;" : isInit ? "init;" : "set;");
    }

    private static string Modifiers(MethodInfo method)
    {
        var inInterface = method.DeclaringType!.IsInterface;
        var overrides = method.GetBaseDefinition() != method;
        var kind = method switch
        {
            { IsStatic: true, IsAbstract: true } => "static abstract ",
            { IsStatic: true } => "static ",
            { IsAbstract: true } when inInterface => "",
            { IsAbstract: true } when overrides => "abstract override ",
            { IsAbstract: true } => "abstract ",
            { IsFinal: true } when overrides && !method.DeclaringType.IsSealed => "sealed override ",
            _ when overrides => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return Access(method) + kind;
    }
}
