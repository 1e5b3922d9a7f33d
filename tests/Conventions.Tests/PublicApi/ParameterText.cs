using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TorrentApi.Conventions.Tests.PublicApi;

/// <summary>Parameters, type parameters and constants as C# writes them.</summary>
internal static class ParameterText
{
    public static string List(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Of));

    public static string Of(ParameterInfo parameter)
    {
        var text = $"{FlowAttribute(parameter)}{Modifier(parameter)}{TypeText.Of(parameter.ParameterType, NullableFlags.Of(parameter))} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Default(parameter)}" : text;
    }

    public static string TypeParameters(Type[] parameters) => parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(one => one.Name))}>";

    public static string Constraints(Type[] parameters) => string.Concat(parameters.Select(Constraint));

    public static string Constant(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } number => $"{number.Name}.{Enum.ToObject(number, value)}",
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", value),
    };

    private static string Default(ParameterInfo parameter) => Constant(parameter.RawDefaultValue, parameter.ParameterType);

    private static string FlowAttribute(ParameterInfo parameter) => parameter switch
    {
        _ when parameter.GetCustomAttribute<NotNullWhenAttribute>() is { } flow => $"[NotNullWhen({Constant(flow.ReturnValue, typeof(bool))})] ",
        _ when parameter.GetCustomAttribute<MaybeNullWhenAttribute>() is { } flow => $"[MaybeNullWhen({Constant(flow.ReturnValue, typeof(bool))})] ",
        _ => "",
    };

    private static string Modifier(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out ",
        { ParameterType.IsByRef: true, IsIn: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
        _ when parameter.Position == 0 && parameter.Member.IsDefined(typeof(ExtensionAttribute)) => "this ",
        _ => "",
    };

    private static string Constraint(Type parameter)
    {
        var flag = NullableFlags.OfTypeParameter(parameter).Take();
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> parts = [];
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) parts.Add(flag == 2 ? "class?" : "class");
        if (isStruct) parts.Add("struct");
        parts.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => TypeText.Of(type, NullableFlags.None)));
        if (parts.Count == 0 && flag == 1) parts.Add("notnull");
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct) parts.Add("new()");
        if (attributes.HasFlag(GenericParameterAttributes.AllowByRefLike)) parts.Add("allows ref struct");
        return parts.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", parts)}";
    }
}
