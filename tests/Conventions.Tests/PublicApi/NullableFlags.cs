using System.Reflection;

namespace TorrentApi.Conventions.Tests.PublicApi;

/// <summary>The compiler's nullable annotations of one type reference, read in the order in which its parts are written.</summary>
/// <remarks>Source: docs/features/nullable-metadata.md of the Roslyn repository.</remarks>
internal sealed class NullableFlags
{
    private const byte Annotated = 2;

    private readonly IReadOnlyList<byte> _flags;
    private int _next;

    private NullableFlags(IReadOnlyList<byte> flags) => _flags = flags;

    /// <summary>For types that carry no annotations of their own, such as the base of a class.</summary>
    public static NullableFlags None => new([0]);

    public static NullableFlags Of(ParameterInfo parameter) => Find(parameter.GetCustomAttributesData(), parameter.Member);

    public static NullableFlags Of(MemberInfo member) => Find(member.GetCustomAttributesData(), member);

    public static NullableFlags OfTypeParameter(Type parameter) =>
        Find(parameter.GetCustomAttributesData(), (MemberInfo?)parameter.DeclaringMethod ?? parameter.DeclaringType);

    /// <summary>True where the next part is written with a question mark.</summary>
    public bool TakeIsNullable() => Take() == Annotated;

    /// <summary>The next part's flag: 0 says nothing, 1 is not nullable, 2 is.</summary>
    public byte Take() => _flags.Count == 1 ? _flags[0] : _flags[_next++];

    private static NullableFlags Find(IEnumerable<CustomAttributeData> own, MemberInfo? place)
    {
        if (Named(own, "NullableAttribute") is { } argument) return new(Read(argument));

        for (var outer = place; outer is not null; outer = outer.DeclaringType)
        {
            if (Named(outer.GetCustomAttributesData(), "NullableContextAttribute") is { } context) return new(Read(context));
        }

        return None;
    }

    private static CustomAttributeTypedArgument? Named(IEnumerable<CustomAttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType.Name == name)?.ConstructorArguments[0];

    private static IReadOnlyList<byte> Read(CustomAttributeTypedArgument argument) => argument.Value is IEnumerable<CustomAttributeTypedArgument> many
        ? [.. many.Select(one => (byte)one.Value!)]
        : [(byte)argument.Value!];
}
