namespace TorrentApi.Conventions.Tests.PublicApi;

/// <summary>Type names as C# writes them, without namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>A reference to a type, such as <c>IReadOnlyList&lt;string?&gt;?</c>.</summary>
    public static string Of(Type type, NullableFlags flags)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, flags);
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying, flags) + "?";

        if (type.IsArray)
        {
            var mark = Mark(flags);
            return $"{Of(type.GetElementType()!, flags)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (type.IsGenericParameter) return type.Name + Mark(flags);

        var suffix = type.IsValueType ? "" : Mark(flags);
        if (type is { IsValueType: true, IsGenericType: true }) flags.Take();
        return Name(type, argument => Of(argument, flags)) + suffix;
    }

    /// <summary>The name by which a type is declared, with its containing types and type parameters: <c>Limit&lt;T&gt;</c>, <c>ApiError.Banned</c>.</summary>
    public static string Declared(Type type) => Name(type, argument => argument.Name);

    private static string Mark(NullableFlags flags) => flags.TakeIsNullable() ? "?" : "";

    private static string Name(Type type, Func<Type, string> write)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;

        var arguments = new Queue<Type>(type.GetGenericArguments());
        List<string> parts = [];
        foreach (var part in Chain(type))
        {
            var tick = part.Name.IndexOf('`', StringComparison.Ordinal);
            var count = tick < 0 ? 0 : int.Parse(part.Name[(tick + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            var own = Enumerable.Range(0, count).Select(_ => write(arguments.Dequeue())).ToList();
            parts.Add(count == 0 ? part.Name : $"{part.Name[..tick]}<{string.Join(", ", own)}>");
        }

        return string.Join('.', parts);
    }

    private static IEnumerable<Type> Chain(Type type) => type.DeclaringType is { } outer ? [.. Chain(outer), type] : [type];
}
